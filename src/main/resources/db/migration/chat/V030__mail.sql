-- What people did, in the order in which it came. The body goes when it is done; the rest stays a while, so that the
-- same request is not answered twice.
create table chat_inbox (
    workspace varchar(100) not null,
    request varchar(200) not null,
    position bigint generated always as identity,
    person varchar(100) not null,
    queue varchar(250) not null,
    attempts integer not null,
    body varchar,
    received_at timestamp(6) with time zone not null,
    done_at timestamp(6) with time zone,
    primary key (workspace, request)
);

create index chat_inbox_queue on chat_inbox (workspace, queue, position);
create index chat_inbox_done on chat_inbox (done_at);

-- What goes out, lane by lane, in order. The body goes when the platform has taken it.
create table chat_outbox (
    workspace varchar(100) not null,
    delivery varchar(250) not null,
    position bigint generated always as identity,
    person varchar(100) not null,
    lane varchar(250) not null,
    opens_thread boolean not null,
    attempts integer not null,
    body varchar,
    made_at timestamp(6) with time zone not null,
    done_at timestamp(6) with time zone,
    failure varchar(200),
    primary key (workspace, delivery)
);

create index chat_outbox_lane on chat_outbox (workspace, lane, position);
create index chat_outbox_person on chat_outbox (workspace, person);
create index chat_outbox_done on chat_outbox (done_at);

-- Where a thread that we opened stands.
create table chat_threads (
    workspace varchar(100) not null,
    name varchar(100) not null,
    person varchar(100) not null,
    conversation varchar(200) not null,
    thread varchar(200) not null,
    primary key (workspace, name)
);

create index chat_threads_place on chat_threads (workspace, conversation, thread);

-- What is said to a person once only.
create table chat_said_once (
    workspace varchar(100) not null,
    person varchar(100) not null,
    what varchar(150) not null,
    primary key (workspace, person, what)
);
