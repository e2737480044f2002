/**
 * 期日レーダー: what the calendar alone will bring – whose card, document, age or permission to stay reaches its day in which
 * month, and how many documents the coming runs will need.
 *
 * <p>What belongs here: counting and listing people by days that are known already. What follows from a day on which
 * somebody's situation changes is said by the rules, where they are.
 */
package jp.shikaku.radar;
