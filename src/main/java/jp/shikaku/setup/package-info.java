/** What happens when the server starts: tables, demo set, and work that a crash interrupted. */
package jp.shikaku.setup;
