/// 损伤: the ways printers, scanners, typists and web pages damage a text. Each fault moves gold along, so that a damaged
/// copy is as strict a test as the clean one. {@link luoshi.corpus.fault.FaultMaker} is the door.
@NullMarked
package luoshi.corpus.fault;

import org.jspecify.annotations.NullMarked;
