-- 办件: what ended on which day is asked for by scores and by reviews.
create index casefile_by_end on casework.casefile (bureau, closed_on, number) where closed_on is not null;
