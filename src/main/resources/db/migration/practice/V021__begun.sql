-- What the customer was heard to say before the whole line was there: if the process dies then, the line goes on from it.
alter table practice_exchange add column begun text;
