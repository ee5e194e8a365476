-- 已催: what was pressed of a case, one row each, so that nothing is pressed twice; kept together with its act.
create table supervision.pressed (
    bureau     varchar(32) not null,
    number     varchar(60) collate "C" not null,
    what       varchar(20) not null,
    day        date        not null,
    pressed_at timestamptz not null default now(),
    primary key (bureau, number, what, day)
);
