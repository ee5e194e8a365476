-- 标签: who may see a directive. -- reads record
drop view directive.ledger;

alter table directive.directive
    add column mark   smallint not null default 1,
    add column seals  text[]   not null default '{CADRE,SECRECY}',
    add column units  text[]   not null default '{}',
    add column people text[]   not null default '{}';

alter table directive.directive alter column seals drop default;

create index directive_by_unit on directive.directive using gin (units);

create view directive.ledger as
select d.*, r.name as meeting, r.held_on
from directive.directive d
join record.record r on r.bureau = d.bureau and r.id = d.record;
