package luoshi.oversight.directive.reading;

/// 分句: what a clause between two commas does.
///
/// @param signs what the rules saw in it
/// @param weight how much speaks for a duty; from [#ENOUGH] on it obliges
/// @param subject it says who
/// @param dated it gives a date
/// @param strong it says in so many words that somebody must
/// @param topic it says what a duty is about, or under which condition: it goes with the clause behind it
/// @param role it says who leads or helps and nothing else
/// @param modal it holds a word of duty
/// @param fresh it brings a subject matter of its own (新开项目要……)
/// @param reminds its actor only reminds others
/// @param brief its actor does something said in three characters (财务科审核)
/// @param passive it names its actor behind 由 or 请
/// @param leads it begins with the word of duty
record Clause(
        int from,
        int to,
        Weighing.Signs signs,
        int weight,
        boolean subject,
        boolean dated,
        boolean strong,
        boolean topic,
        boolean role,
        boolean modal,
        boolean fresh,
        boolean reminds,
        boolean brief,
        boolean passive,
        boolean leads) {

    static final int ENOUGH = 2;

    boolean obliges() {
        return weight >= ENOUGH;
    }

    int length() {
        return to - from;
    }
}
