-- The place of a migration that is written elsewhere at the same time; it takes this number at the merge.
select 1;
