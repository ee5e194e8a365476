-- 误报认定: a paper that looks like a state secret by its marks and is none, by the word of whoever may say so. Nothing of
-- the paper is kept but its hash.
create table evidence.false_alarm (
    bureau    varchar(32) not null,
    sha256    char(64)    not null,
    reason    text        not null,
    judged_by varchar(64) not null,
    judge     text        not null,
    judged_at timestamptz not null default now(),
    primary key (bureau, sha256)
);
