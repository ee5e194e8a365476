-- 账户: one per person; whoever only ever had things handed down needs none. `subject` is the name at another identity
-- source (OIDC, LDAP). What is proved with at sign-in lies in schema identity.
create table access.account (
    bureau    varchar(32) not null,
    person    varchar(64) not null,
    login     varchar(64) not null,
    name      text        not null,
    source    varchar(10) not null,
    subject   text,
    opened_by varchar(64) not null,
    opened_at timestamptz not null default now(),
    closed_at timestamptz,
    primary key (bureau, person),
    unique (bureau, login),
    unique (bureau, source, subject)
);

-- 授权: a role, a compartment or a higher clearance given to a person. Rows are added, never changed; taking one back is
-- another row that names it.
create table access.entitlement (
    bureau     varchar(32) not null,
    seq        integer     not null,
    person     varchar(64) not null,
    kind       varchar(10) not null,
    value      varchar(20) not null,
    until      date,
    withdrawn  integer,
    reason     text        not null,
    granted_by varchar(64) not null,
    granter    text        not null,
    granted_at timestamptz not null default now(),
    primary key (bureau, seq),
    foreign key (bureau, person) references access.account (bureau, person),
    foreign key (bureau, withdrawn) references access.entitlement (bureau, seq)
);

create index entitlement_by_person on access.entitlement (bureau, person);
