/// 评分: how well an output agrees with gold. The Java side of the measures told in the head of the project's `score.py`;
/// {@link luoshi.corpus.score.Scores} is the door.
@NullMarked
package luoshi.corpus.score;

import org.jspecify.annotations.NullMarked;
