/** Pages for the people themselves, in plain words; open to everybody, and nothing typed there is kept. */
package jp.shikaku.web.patient;
