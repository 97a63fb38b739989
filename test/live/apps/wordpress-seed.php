<?php
// php wordpress-seed.php seed.json, in the site's folder: one page of reviews, each a comment and a piece of JSON-LD.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
require getcwd() . '/wp-config.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$seed = json_decode(file_get_contents($argv[1]), true);
$staff = $seed['staff'];

wp_install('Bakers on Millrace', $staff['login'], $seed['support'], true, '', $staff['password'], 'en_US');
wp_installing(false);
switch_theme('twentytwentyone');
foreach (['show_avatars' => 0, 'comment_order' => 'asc', 'timezone_string' => 'UTC', 'page_comments' => 0] as $name => $value)
  update_option($name, $value);

kses_remove_filters();
$post = wp_insert_post(['post_title' => 'Millrace, said by those who bake', 'post_name' => 'reviews', 'post_status' => 'publish', 'post_author' => 1]);

$reviews = [];
foreach ($seed['letters'] as $letter) {
  $at = str_replace(['T', 'Z'], [' ', ':00'], $letter['at']);
  $by = ['comment_author' => $letter['name'], 'comment_author_email' => $letter['email']];
  $comment = ['comment_post_ID' => $post, 'comment_approved' => 1, 'comment_date' => $at, 'comment_date_gmt' => $at];
  // As a visitor's comment is stored: markup is text.
  $text = htmlspecialchars($letter['words'], ENT_NOQUOTES);
  if (!wp_insert_comment(wp_slash($by + $comment + ['comment_content' => $text]))) exit("no comment of {$letter['key']}\n");
  $reviews[] = [
    '@type' => 'Review',
    'name' => $letter['title'],
    'reviewBody' => $letter['words'],
    'datePublished' => substr($letter['at'], 0, 10),
    'author' => ['@type' => 'Person', 'name' => $letter['name']],
    'reviewRating' => ['@type' => 'Rating', 'ratingValue' => $letter['stars'], 'bestRating' => 5],
  ];
}
$product = ['@context' => 'https://schema.org', '@type' => 'Product', 'name' => 'Millrace', 'review' => $reviews];
$json = wp_json_encode($product, JSON_UNESCAPED_UNICODE | JSON_HEX_TAG);
$told = "<!-- wp:html --><script type=\"application/ld+json\">$json</script><!-- /wp:html -->";
wp_update_post(wp_slash(['ID' => $post, 'post_content' => "<p>Every word below is a baker’s.</p>\n$told"]));
