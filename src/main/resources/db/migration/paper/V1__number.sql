-- 发文字号: which numbers were drawn of a series (one body, one word, one year). A series counts up within the transaction
-- that draws, so that there is no gap; a number that came to nothing is voided by a row of its own and never given again.
create table paper.series (
    bureau    varchar(32) not null,
    word      varchar(40) not null,
    year      integer     not null,
    last      integer     not null,
    primary key (bureau, word, year)
);

create table paper.number (
    bureau    varchar(32) not null,
    word      varchar(40) not null,
    year      integer     not null,
    no        integer     not null,
    about     text        not null,
    drawn_by  varchar(64) not null,
    drawer    text        not null,
    drawn_at  timestamptz not null default now(),
    primary key (bureau, word, year, no),
    foreign key (bureau, word, year) references paper.series (bureau, word, year)
);

-- 作废
create table paper.voiding (
    bureau    varchar(32) not null,
    word      varchar(40) not null,
    year      integer     not null,
    no        integer     not null,
    reason    text        not null,
    voided_by varchar(64) not null,
    voider    text        not null,
    voided_at timestamptz not null default now(),
    primary key (bureau, word, year, no),
    foreign key (bureau, word, year, no) references paper.number (bureau, word, year, no)
);
