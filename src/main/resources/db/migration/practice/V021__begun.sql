-- What the customer was heard to say before the whole line was there: if the process dies then, the line goes on from it.
alter table practice_exchange add column begun text;

-- Where a model spoke: what the built-in voice would have said, and what the learner's turn shows in answer to that.
alter table practice_exchange add column gist text;
alter table practice_exchange add column unaided text;
