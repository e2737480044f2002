/**
 * 印刷点検: will it print? Before a run, every covered member's name, reading and address is laid out on the documents that may come
 * of it; what has no character, no room or no address is found, with the nearest writing that prints.
 *
 * <p>What belongs here: the check, what it found, and how to mend it. The laying out itself is {@code document.pdf}'s.
 */
package jp.shikaku.printcheck;
