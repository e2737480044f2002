/** Pages of the insurer's staff. */
package jp.shikaku.web.staff;
