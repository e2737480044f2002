/** Pages: one bean per view, named after its address. They hold parameters and call services; no rule, no query. */
package jp.shikaku.web;
