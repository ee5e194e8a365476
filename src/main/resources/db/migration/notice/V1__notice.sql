-- 通知: what a person is told about a case, one row each; its number and kind, nothing of its content.
create table notice.notice (
    bureau  varchar(32) not null,
    person  varchar(64) not null,
    seq     bigint generated always as identity,
    number  varchar(60) collate "C" not null,
    kind    varchar(12) not null,
    slip    text        not null,
    told_at timestamptz not null default now(),
    read_at timestamptz,
    primary key (bureau, person, seq)
);

create index notice_unread on notice.notice (bureau, person, seq) where read_at is null;
create index notice_by_seq on notice.notice (bureau, seq);

-- 送达方式: where a person wants to be told outside the program. Of the feed's secret only the hash is kept.
create table notice.way (
    bureau varchar(32) not null,
    person varchar(64) not null,
    mail   text        not null,
    feed   varchar(64),
    primary key (bureau, person)
);

create index way_by_feed on notice.way (feed) where feed is not null;

-- 送出: up to which notice a channel has told somebody, and an attempt of which the outcome is not known yet.
create table notice.delivery (
    bureau     varchar(32) not null,
    channel    varchar(20) not null,
    person     varchar(64) not null,
    upto       bigint      not null,
    started_at timestamptz,
    tries      integer     not null,
    not_before timestamptz not null,
    primary key (bureau, channel, person)
);
