-- 定时任务: what the program does again and again, in the form that db-scheduler gives it. No body's data: when each is
-- next due, and which node is at it.
create table clockwork.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_by_time on clockwork.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on clockwork.scheduled_tasks (last_heartbeat);
