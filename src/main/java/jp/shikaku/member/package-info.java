/**
 * 加入者と資格: the people an insurer covers, and the periods in which it does.
 *
 * <p>What belongs here: who somebody is to the insurer (記号・番号・枝番, name, coverage), not what follows from it.
 */
package jp.shikaku.member;
