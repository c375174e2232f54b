-- A notice may name a channel, as the platform does.
alter table learner_acceptances alter column notice type varchar(250);
