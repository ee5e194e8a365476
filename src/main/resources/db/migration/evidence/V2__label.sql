-- 标签: who may see an original. What was kept before stays closed until it is read again.
alter table evidence.original
    add column mark   smallint not null default 1,
    add column seals  text[]   not null default '{CADRE,SECRECY}',
    add column units  text[]   not null default '{}',
    add column people text[]   not null default '{}';

alter table evidence.original alter column seals drop default;
