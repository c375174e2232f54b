-- A team is a channel that somebody set up. It is looked at next at next_at; never while it is paused. Slots at or before
-- since are never due, and those at or before settled_until were dealt with. Where that is in the future, a clock ran ahead.
create table tips_teams (
    workspace varchar(100) not null,
    channel varchar(200) not null,
    name varchar(200) not null,
    weekday smallint not null,
    minute_of_day smallint not null,
    zone varchar(50) not null,
    supply varchar(16) not null,
    paused varchar(16),
    guests_accepted boolean not null,
    since timestamp(6) with time zone not null,
    settled_until timestamp(6) with time zone not null,
    next_at timestamp(6) with time zone,
    primary key (workspace, channel)
);

create index tips_teams_next on tips_teams (next_at);
create index tips_teams_settled on tips_teams (settled_until);

create table tips_leads (
    workspace varchar(100) not null,
    channel varchar(200) not null,
    person varchar(100) not null,
    primary key (workspace, channel, person)
);

create index tips_leads_person on tips_leads (workspace, person);

-- Either a tip of the library or a lead's own words. One that was posted stays until the next is, for where the platform
-- refuses it.
create table tips_queue (
    workspace varchar(100) not null,
    channel varchar(200) not null,
    item varchar(200) not null,
    place integer not null,
    tip varchar(100),
    title varchar(80),
    idea varchar(600),
    step varchar(300),
    scenario varchar(64),
    put_by varchar(100),
    posted_in varchar(8),
    primary key (workspace, channel, item)
);

create index tips_queue_person on tips_queue (workspace, put_by);

-- What became of a team's weeks. No text, and nobody's name.
create table tips_weeks (
    workspace varchar(100) not null,
    channel varchar(200) not null,
    week varchar(8) not null,
    fate varchar(12) not null,
    tip varchar(100),
    request varchar(200),
    primary key (workspace, channel, week)
);

-- What a person did with a tip, for a year.
create table tips_uses (
    workspace varchar(100) not null,
    person varchar(100) not null,
    channel varchar(200) not null,
    week varchar(8) not null,
    kind varchar(8) not null,
    tip varchar(100),
    used_at timestamp(6) with time zone not null,
    primary key (workspace, person, channel, week, kind)
);

create index tips_uses_team on tips_uses (workspace, channel, week);
create index tips_uses_age on tips_uses (used_at);
