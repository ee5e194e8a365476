-- 凭据: by what a person proves to be the one an account was opened for, and how often that failed of late. A try is
-- counted before it is judged, so that many at once count as many. -- reads access
create table identity.credential (
    bureau       varchar(32) not null,
    person       varchar(64) not null,
    password     text,
    password_at  timestamptz,
    tries        integer     not null default 0,
    locked_until timestamptz,
    primary key (bureau, person),
    foreign key (bureau, person) references access.account (bureau, person)
);

-- 用过的口令: so that an old one is not taken again.
create table identity.past_password (
    bureau   varchar(32) not null,
    person   varchar(64) not null,
    set_at   timestamptz not null,
    password text        not null,
    primary key (bureau, person, set_at),
    foreign key (bureau, person) references access.account (bureau, person)
);

-- 动态口令: the secret, sealed with the installation's key; `step` is the last one a code was taken of. Good for nothing
-- until a first code has proved it.
create table identity.second_factor (
    bureau    varchar(32) not null,
    person    varchar(64) not null,
    secret    bytea       not null,
    step      bigint      not null default 0,
    proved_at timestamptz,
    primary key (bureau, person),
    foreign key (bureau, person) references access.account (bureau, person)
);

-- 备用码: each opens one sign-in in place of a code; only its hash is kept.
create table identity.recovery_code (
    bureau  varchar(32) not null,
    person  varchar(64) not null,
    code    char(64)    not null,
    used_at timestamptz,
    primary key (bureau, person, code),
    foreign key (bureau, person) references access.account (bureau, person)
);

-- 一次性链接: opens one page to set a password; only the hash of its token is kept.
create table identity.invitation (
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

-- 首次启动: opens the page that makes the three administrators, while nobody has an account. Only the last one opens anything.
create table identity.first_start (
    bureau  varchar(32) not null,
    token   char(64)    not null,
    until   timestamptz not null,
    used_at timestamptz,
    primary key (bureau, token)
);

-- 来访: how many tries of signing in came from an address within the running window.
create table identity.knock (
    bureau  varchar(32) not null,
    address varchar(64) not null,
    since   timestamptz not null,
    tries   integer     not null,
    primary key (bureau, address)
);
