/// 断电检验: the server of a working day is killed at random moments; what was acknowledged is there afterwards, and
/// nothing is there by halves.
package luoshi.kill;
