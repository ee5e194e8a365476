-- 账户: one per person; whoever only ever had things handed down needs none. `subject` is the name at another identity
-- source (OIDC, LDAP); `totp` is sealed with the installation's key.
create table access.account (
    bureau       varchar(32) not null,
    person       varchar(64) not null,
    login        varchar(64) not null,
    name         text        not null,
    source       varchar(10) not null,
    subject      text,
    password     text,
    password_at  timestamptz,
    totp         bytea,
    failures     integer     not null default 0,
    locked_until timestamptz,
    opened_by    varchar(64) not null,
    opened_at    timestamptz not null default now(),
    closed_at    timestamptz,
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

-- 一次性链接: opens one sign-in to set a password; the token itself is kept nowhere.
create table access.invitation (
    bureau  varchar(32) not null,
    token   char(64)    not null,
    person  varchar(64) not null,
    until   timestamptz not null,
    made_by varchar(64) not null,
    made_at timestamptz not null default now(),
    used_at timestamptz,
    primary key (bureau, token),
    foreign key (bureau, person) references access.account (bureau, person)
);

-- 用过的口令: so that an old one is not taken again.
create table access.past_password (
    bureau   varchar(32) not null,
    person   varchar(64) not null,
    set_at   timestamptz not null,
    password text        not null,
    primary key (bureau, person, set_at),
    foreign key (bureau, person) references access.account (bureau, person)
);
