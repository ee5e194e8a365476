-- 公文稿: one paper from its first draft to its issue. Nothing here is ever changed: what was written, done and issued is a
-- row of its own, and the state of a paper is its last step.
-- reads paper
-- reads casework
-- reads record
create table papers.draft (
    bureau    varchar(32) not null,
    id        varchar(16) not null,
    kind      varchar(20) not null,
    origin    jsonb       not null,
    about     text        not null,
    replaces  varchar(16),
    drawn_by  varchar(64) not null,
    drawer    text        not null,
    drawn_at  timestamptz not null default now(),
    primary key (bureau, id),
    foreign key (bureau, replaces) references papers.draft (bureau, id)
);
create index draft_day on papers.draft (bureau, drawn_at desc, id);

-- 来源: a row that the paper was drawn from. Whoever may not see all of them may not see the paper.
create table papers.source (
    bureau varchar(32) not null,
    draft  varchar(16) not null,
    kind   varchar(10) not null,
    id     varchar(60) not null,
    part   varchar(20) not null,
    primary key (bureau, draft, kind, id, part),
    foreign key (bureau, draft) references papers.draft (bureau, id)
);

-- 稿本: the paper as it was worded, with the facts that stand in it.
create table papers.version (
    bureau  varchar(32) not null,
    draft   varchar(16) not null,
    no      integer     not null,
    title   text        not null,
    content jsonb       not null,
    primary key (bureau, draft, no),
    foreign key (bureau, draft) references papers.draft (bureau, id)
);

-- 办文记录: who did what to the paper. Two at once would both be the next: the key lets one of them through.
create table papers.step (
    bureau  varchar(32) not null,
    draft   varchar(16) not null,
    seq     integer     not null,
    act     varchar(10) not null,
    version integer     not null,
    reason  text        not null,
    done_by varchar(64) not null,
    doer    text        not null,
    done_at timestamptz not null default now(),
    primary key (bureau, draft, seq),
    foreign key (bureau, draft, version) references papers.version (bureau, draft, no)
);

-- 印发: the paper as it went out, under its number, with the hashes of its three files, which are kept as originals.
create table papers.issue (
    bureau  varchar(32) not null,
    draft   varchar(16) not null,
    version integer     not null,
    word    varchar(40) not null,
    year    integer     not null,
    no      integer     not null,
    day     date        not null,
    pages   integer     not null,
    content jsonb       not null,
    docx    char(64)    not null,
    pdf     char(64)    not null,
    ofd     char(64)    not null,
    primary key (bureau, draft),
    unique (bureau, word, year, no),
    foreign key (bureau, draft, version) references papers.version (bureau, draft, no),
    foreign key (bureau, word, year, no) references paper.number (bureau, word, year, no)
);

-- 标签: of everything a paper was drawn from, as it is labelled now. What is gone stays closed; a meeting as a whole and the
-- body's business as a whole are for those whose reach is whole.
create view papers.label as
select s.bureau, s.draft, coalesce(c.mark, 2) as mark, coalesce(c.seals, '{CADRE,SECRECY}') as seals,
    coalesce(c.units, '{}') as units, coalesce(c.people, '{}') as people
from papers.source s left join casework.casefile c on (c.bureau = s.bureau and c.number = s.id) where s.kind = 'CASE'
union all
select s.bureau, s.draft, coalesce(i.mark, 2), coalesce(i.seals, '{CADRE,SECRECY}'), coalesce(i.units, '{}'),
    coalesce(i.people, '{}')
from papers.source s left join record.item i on (i.bureau = s.bureau and i.record = s.id and i.n = s.part)
where s.kind = 'ITEM'
union all
select s.bureau, s.draft, coalesce(r.mark, 2), '{}', '{}', '{}'
from papers.source s left join record.record r on (r.bureau = s.bureau and r.id = s.id) where s.kind = 'RECORD'
union all
select s.bureau, s.draft, 1, '{}', '{}', '{}' from papers.source s where s.kind = 'BODY';
