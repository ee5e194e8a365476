-- 检索: the words that items and cards are found by. `text` is the item as it is written, `passages` its statements,
-- decisions and directives (KIND.start.end.who), `folded` and `vector` the same text folded and as pairs of characters.
alter table record.item
    add column text     text     not null default '',
    add column passages text[]   not null default '{}',
    add column folded   text     not null default '',
    add column vector   tsvector not null default '';

create index item_by_words on record.item using gin (vector);

-- Of a card: `folded` is the name, which all see who see the record; `whole` and `vector` add number, place, host and
-- file, which a whole reach is needed for.
alter table record.record
    add column folded text     not null default '',
    add column whole  text     not null default '',
    add column vector tsvector not null default '';

create index record_by_words on record.record using gin (vector);
create index record_by_filing on record.record (bureau, filed_at);
