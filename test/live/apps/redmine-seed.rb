# rails runner redmine-seed.rb seed.json: an issue for each thread, what follows as notes of those who wrote it.
require 'json'

seed = JSON.parse(File.read(ARGV.last))
staff = seed['staff']
Redmine::DefaultData::Loader.load('en')
Setting.notified_events = []
Setting.login_required = '0'
Setting.default_language = 'en'

PERSON = lambda do |name, email, login = nil|
  known = EmailAddress.find_by(address: email)
  next known.user if known
  first, last = name.split(' ', 2)
  user = User.new(firstname: first, lastname: last, mail: email, language: 'en')
  user.login = login || email[/\A[^@]+/]
  user.password = user.password_confirmation = staff['password']
  user.save!
  user
end

project = Project.create!(name: 'Bakeries', identifier: 'bakeries', enabled_module_names: ['issue_tracking'])
project.trackers = Tracker.all
role = Role.givable.first
member = ->(user) { Member.exists?(project: project, principal: user) || Member.create!(project: project, principal: user, roles: [role]) }

desk = PERSON.call(staff['name'], seed['support'], staff['login'])
member.call(desk)

seed['mails'].group_by { |mail| mail['thread'] }.each_value do |thread|
  first, *rest = thread
  author = PERSON.call(first['name'], first['email'])
  member.call(author)
  issue = Issue.create!(project: project, tracker: Tracker.first, priority: IssuePriority.first, author: author,
                        assigned_to: desk, subject: first['subject'], description: first['text'])
  rest.each do |mail|
    journal = Issue.find(issue.id).init_journal(PERSON.call(mail['name'], mail['email']), mail['text'])
    journal.save!
    journal.update_columns(created_on: Time.iso8601(mail['at'].sub('Z', ':00Z')))
  end
  issue.update_columns(created_on: Time.iso8601(first['at'].sub('Z', ':00Z')))
end
