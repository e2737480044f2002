/** Who calls, in which role, and for which insurer. Everything else asks here and nowhere else. */
package jp.shikaku.access;
