-- 交办台账: the directives of every record, one row each, written anew when a record is read anew. -- reads record
create table directive.directive (
    bureau            varchar(32) not null,
    record            varchar(32) not null,
    no                integer     not null,
    item              varchar(20) not null,
    start_at          integer     not null,
    end_at            integer     not null,
    words             text        not null,
    force             varchar(10) not null,
    speaker           jsonb,
    lead              text,
    owners            jsonb       not null,
    deadline_words    jsonb,
    deadline_value    text,
    deadline_kind     varchar(10),
    deadline_strength varchar(10),
    due               date,
    amounts           jsonb       not null,
    vague             boolean     not null,
    standing          varchar(10) not null,
    primary key (bureau, record, no),
    foreign key (bureau, record) references record.record (bureau, id)
);

create index directive_by_due on directive.directive (bureau, due, record, no);

create view directive.ledger as
select d.*, r.name as meeting, r.held_on
from directive.directive d
join record.record r on r.bureau = d.bureau and r.id = d.record;
