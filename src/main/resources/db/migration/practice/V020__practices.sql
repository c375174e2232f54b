create table practice_session (
    workspace varchar(64) not null,
    session varchar(36) not null,
    learner varchar(64) not null,
    request varchar(200) not null,
    scenario varchar(64) not null,
    started timestamp(6) with time zone not null,
    touched timestamp(6) with time zone not null,
    fork_session varchar(36),
    fork_exchange integer,
    outcome varchar(16),
    stopped boolean not null,
    ended timestamp(6) with time zone,
    primary key (workspace, session),
    unique (workspace, learner, request)
);

create index practice_session_of_learner on practice_session (workspace, learner, started);
create index practice_session_open on practice_session (ended, touched);

-- An exchange without an answer is a learner's turn that the customer has not answered yet.
create table practice_exchange (
    workspace varchar(64) not null,
    session varchar(36) not null,
    number integer not null,
    message varchar(200) not null,
    said text not null,
    evidence text,
    step text,
    answer text,
    primary key (workspace, session, number),
    unique (workspace, session, message),
    foreign key (workspace, session) references practice_session (workspace, session) on delete cascade
);
