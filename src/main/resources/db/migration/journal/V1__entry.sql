-- 留痕条目: one act, sign-in, export or refusal; rows are added and never changed. sha256 and sm3 are the hashes of the
-- entry, which names those of the entry before, so that the entries of a body form a chain.
create table journal.entry (
    bureau        varchar(32)  not null,
    seq           bigint       not null,
    at            timestamptz  not null,
    person        varchar(64)  not null,
    name          text         not null,
    authority     text         not null,
    address       text         not null,
    act           varchar(64)  not null,
    term          text         not null,
    subject       text         not null,
    outcome       varchar(10)  not null,
    detail        text         not null,
    before_sha256 char(64)     not null,
    before_sm3    char(64)     not null,
    sha256        char(64)     not null,
    sm3           char(64)     not null,
    primary key (bureau, seq)
);

create index entry_by_time on journal.entry (bureau, at);
create index entry_by_person on journal.entry (bureau, person, seq);
create index entry_by_act on journal.entry (bureau, act, seq);

-- 链头: the last entry of a body; whoever adds one holds this row. `sealed` is the last entry that a seal reaches to.
create table journal.head (
    bureau varchar(32) not null,
    seq    bigint      not null,
    at     timestamptz not null,
    sha256 char(64)    not null,
    sm3    char(64)    not null,
    sealed bigint      not null,
    primary key (bureau)
);

-- 日封: the chain as it stood after the last entry of a day, signed with the installation's key, whose public half stands
-- beside the signature.
create table journal.seal (
    bureau    varchar(32) not null,
    day       date        not null,
    seq       bigint      not null,
    sha256    char(64)    not null,
    sm3       char(64)    not null,
    made_at   timestamptz not null,
    key       text        not null,
    key_id    varchar(16) not null,
    signature text        not null,
    primary key (bureau, day, seq)
);
