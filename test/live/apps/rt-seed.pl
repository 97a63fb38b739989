# perl rt-seed.pl seed.json: a ticket for each thread, each mail taken in from the person who wrote it.
use strict;
use warnings;
use RT -init;
use JSON;
use RT::EmailParser;

open my $file, '<', $ARGV[0] or die "$ARGV[0]: $!";
my $seed = decode_json(join '', <$file>);
my $system = RT->SystemUser;

sub done {
    my ($ok, $said) = @_;
    die "$said\n" unless $ok;
    return $ok;
}

sub person {
    my ($name, $email, %more) = @_;
    my $user = RT::User->new($system);
    $user->LoadByEmail($email);
    done($user->Create(Name => $email, EmailAddress => $email, RealName => $name, %more)) unless $user->id;
    return $user;
}

my $queue = RT::Queue->new($system);
done($queue->Create(Name => 'Bakeries', CorrespondAddress => $seed->{support}));
my $everyone = RT::Group->new($system);
$everyone->LoadSystemInternalGroup('Everyone');
done($everyone->PrincipalObj->GrantRight(Object => $queue, Right => $_))
    for qw(CreateTicket ReplyToTicket SeeQueue ShowTicket);

my $staff = $seed->{staff};
my $desk = person($staff->{name}, $seed->{support},
    Name => $staff->{login}, Password => $staff->{password}, Privileged => 1);
done($desk->PrincipalObj->GrantRight(Object => RT->System, Right => 'SuperUser'));

my %tickets;
for my $mail (@{ $seed->{mails} }) {
    my $parser = RT::EmailParser->new;
    $parser->SmartParseMIMEEntityFromScalar(Message => $mail->{raw}, Decode => 1);
    my $ticket = RT::Ticket->new(RT::CurrentUser->new(person($mail->{name}, $mail->{email})));
    if (my $id = $tickets{ $mail->{thread} }) {
        done($ticket->Load($id));
        done($ticket->Correspond(MIMEObj => $parser->Entity));
        next;
    }
    my ($id, undef, $said) = $ticket->Create(
        Queue => $queue->id, Requestor => $mail->{email}, Subject => $mail->{subject}, MIMEObj => $parser->Entity);
    $tickets{ $mail->{thread} } = done($id, $said);
}
