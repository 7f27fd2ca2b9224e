/// What several screens say of a product in the same words: its status, the answer to “can it be
/// cancelled?”, and why an action is not possible.
package app.productdesk.ui.common.wording;
