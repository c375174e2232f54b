-- A row for each learner of whom something is kept, so that keeping and forgetting wait for each other.
create table progress_learner (
    workspace varchar(100) not null,
    person varchar(100) not null,
    primary key (workspace, person)
);

-- What came of a practice: scores and counts, no words. It outlives the practice itself.
create table progress_practice (
    workspace varchar(100) not null,
    person varchar(100) not null,
    session varchar(36) not null,
    scenario varchar(64) not null,
    ended timestamp(6) with time zone not null,
    outcome varchar(16) not null,
    second_try boolean not null,
    authenticity double precision,
    curiosity double precision,
    listening double precision,
    empathy double precision,
    told text not null,
    primary key (workspace, person, session)
);

create index progress_practice_ended on progress_practice (ended);

create table progress_technique (
    workspace varchar(100) not null,
    person varchar(100) not null,
    session varchar(36) not null,
    technique varchar(40) not null,
    shown integer not null,
    missed integer not null,
    primary key (workspace, person, session, technique),
    foreign key (workspace, person, session) references progress_practice (workspace, person, session) on delete cascade
);

-- A team's week, frozen. No row is about a person, and no number in it is exact. All empty: of too few nothing is said.
create table progress_team_picture (
    workspace varchar(100) not null,
    channel varchar(100) not null,
    week varchar(8) not null,
    ended timestamp(6) with time zone not null,
    practices double precision,
    practices_low double precision,
    practices_high double precision,
    rapport double precision,
    rapport_low double precision,
    rapport_high double precision,
    strongest varchar(40),
    weakest varchar(40),
    picked varchar(8),
    tip varchar(200),
    tried double precision,
    tried_low double precision,
    tried_high double precision,
    primary key (workspace, channel, week)
);
