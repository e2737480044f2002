/** 印刷点検: the page that says whose documents would not come out on paper. */
package jp.shikaku.web.staff.printcheck;
