-- How many people more than the fewest a team needs, drawn once and kept, so that nobody can find it out by asking often.
-- No row is about a person. It stays when a team's pictures are erased.
create table progress_team_blur (
    workspace varchar(100) not null,
    channel varchar(100) not null,
    blur integer not null,
    primary key (workspace, channel)
);
