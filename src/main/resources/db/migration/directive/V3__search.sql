-- 检索: the words of a directive and of its owners, folded and as pairs of characters. -- reads record
alter table directive.directive
    add column folded text     not null default '',
    add column vector tsvector not null default '';

create index directive_by_words on directive.directive using gin (vector);

drop view directive.ledger;

create view directive.ledger as
select d.bureau, d.record, d.no, d.item, d.start_at, d.end_at, d.words, d.force, d.speaker, d.lead, d.owners,
    d.deadline_words, d.deadline_value, d.deadline_kind, d.deadline_strength, d.due, d.amounts, d.vague, d.standing,
    d.mark, d.seals, d.units, d.people, r.name as meeting, r.held_on, r.filed_at
from directive.directive d
join record.record r on r.bureau = d.bureau and r.id = d.record;

create view directive.meeting as select r.bureau, r.id as record, r.held_on from record.record r;
