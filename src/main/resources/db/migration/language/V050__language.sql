-- What went to the language model in a day: a row for each learner, and one with an empty person for the workspace.
create table language_spending (
    workspace varchar(100) not null,
    person varchar(100) not null,
    on_day date not null,
    turns bigint not null,
    tokens bigint not null,
    primary key (workspace, person, on_day)
);

-- What a piece of work has cost until it is over, such as a practice with its feedback.
create table language_cost (
    workspace varchar(100) not null,
    purpose varchar(150) not null,
    person varchar(100) not null,
    calls integer not null,
    tokens_in bigint not null,
    tokens_cached bigint not null,
    tokens_out bigint not null,
    primary key (workspace, purpose)
);
