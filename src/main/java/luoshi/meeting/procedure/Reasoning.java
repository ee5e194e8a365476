package luoshi.meeting.procedure;

/// 推理方式: one way of asking a record, with the figures and words of a rule. It says what it finds to the bench.
@FunctionalInterface
public interface Reasoning {

    void judge(Sitting sitting, Bench bench);
}
