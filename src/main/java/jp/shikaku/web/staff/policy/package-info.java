/** 交付方針: the pages to look at an insurer's policies, make one up, see what it would change, and enter it. */
package jp.shikaku.web.staff.policy;
