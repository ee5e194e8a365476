/// 比测: speed beside a named peer in one run, as ratios; no test, since a machine's mood is no finding.
package luoshi.bench;
