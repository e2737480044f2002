/** 加入者: the pages to find and look at members. */
package jp.shikaku.web.staff.member;
