-- What learners noted down of real talks. Lengths are checked where they are kept: databases count an emoji differently.
create table notebook_notes (
    workspace varchar(100) not null,
    person varchar(100) not null,
    note varchar(36) not null,
    request varchar(200) not null,
    about text not null,
    words text not null,
    come_back date not null,
    reminded boolean not null,
    kept_at timestamp(6) with time zone not null,
    primary key (workspace, person, note),
    unique (workspace, person, request)
);

create index notebook_notes_coming on notebook_notes (reminded, come_back, workspace, person, note);
create index notebook_notes_kept on notebook_notes (kept_at);
