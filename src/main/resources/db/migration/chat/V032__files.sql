-- Files that a platform keeps because of a delivery, by its own references, so that they can be removed again.
create table chat_files (
    workspace varchar(100) not null,
    reference varchar(200) not null,
    person varchar(100) not null,
    print varchar(64) not null,
    on_home boolean not null,
    sent_at timestamp(6) with time zone not null,
    primary key (workspace, reference)
);

create index chat_files_person on chat_files (workspace, person);
create index chat_files_sent on chat_files (sent_at);
