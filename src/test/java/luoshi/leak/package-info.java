/// 泄露检验: random organisations, roles, marks and records; every address of the web is asked on behalf of random people,
/// and what comes back is held against an oracle that knows the rules from the decision page and nothing of the
/// program.
package luoshi.leak;
