package luoshi.corpus.fault;

import java.util.Random;

/// 一种损伤: marks its edits on a sheet. The same random numbers give the same damage.
@FunctionalInterface
interface Fault {

    void damage(Sheet sheet, Random random);
}
