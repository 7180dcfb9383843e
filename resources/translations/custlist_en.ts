<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Custlist</source>
        <translation>About Custlist</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Your customers, ready in every estimate, without a network.</source>
        <translation>Your customers, ready in every estimate, without a network.</translation>
    </message>
    <message>
        <source>Free software under the MIT License. The font of proposals, Inter, is under the SIL Open Font License 1.1.</source>
        <translation>Free software under the MIT License. The font of proposals, Inter, is under the SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Customer list</source>
        <translation>Customer list</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copy All</translation>
    </message>
    <message>
        <source>Names the versions and where the file is; no customer is in it.</source>
        <translation>Names the versions and where the file is; no customer is in it.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AcceptedDialog</name>
    <message>
        <source>Edit Anyway</source>
        <translation>Edit Anyway</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Edit an Accepted Estimate</source>
        <translation>Edit an Accepted Estimate</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Revision {revision}, as it was issued on {day}</source>
        <translation>Revision {revision}, as it was issued on {day}</translation>
    </message>
    <message>
        <source>This estimate was accepted.</source>
        <translation>This estimate was accepted.</translation>
    </message>
    <message>
        <source>This estimate was accepted on {day}.</source>
        <translation>This estimate was accepted on {day}.</translation>
    </message>
    <message>
        <source>If you change the estimate, it no longer says what was accepted.</source>
        <translation>If you change the estimate, it no longer says what was accepted.</translation>
    </message>
    <message>
        <source>A duplicate starts as a new draft, {number}.</source>
        <translation>A duplicate starts as a new draft, {number}.</translation>
    </message>
    <message>
        <source>Revision {revision} was accepted, for {total}.</source>
        <translation>Revision {revision} was accepted, for {total}.</translation>
    </message>
    <message>
        <source>The estimate was changed since then.</source>
        <translation>The estimate was changed since then.</translation>
    </message>
</context>
<context>
    <name>AccountProblems</name>
    <message>
        <source>Type a name.</source>
        <translation>Type a name.</translation>
    </message>
    <message>
        <source>There is a template of this name in this language already. Choose another name.</source>
        <translation>There is a template of this name in this language already. Choose another name.</translation>
    </message>
    <message>
        <source>Every tax needs the name it has on a proposal.</source>
        <translation>Every tax needs the name it has on a proposal.</translation>
    </message>
    <message>
        <source>A tax is from 0 to 100 percent.</source>
        <translation>A tax is from 0 to 100 percent.</translation>
    </message>
    <message>
        <source>At most {limit} taxes fit on a proposal.</source>
        <translation>At most {limit} taxes fit on a proposal.</translation>
    </message>
    <message>
        <source>A markup is from −100 to 100,000 percent.</source>
        <translation>A markup is from −100 to 100,000 percent.</translation>
    </message>
    <message>
        <source>A profit is at least 0 and less than 100 percent.</source>
        <translation>A profit is at least 0 and less than 100 percent.</translation>
    </message>
    <message>
        <source>Type from 1 to {limit} days, or nothing for offers without an end.</source>
        <translation>Type from 1 to {limit} days, or nothing for offers without an end.</translation>
    </message>
    <message>
        <source>No currency has this name. Choose one from the list.</source>
        <translation>No currency has this name. Choose one from the list.</translation>
    </message>
    <message>
        <source>Without {{count}} in it, all estimates would have the same number.</source>
        <translation>Without {{count}} in it, all estimates would have the same number.</translation>
    </message>
    <message>
        <source>{{count}} can stand in it only once.</source>
        <translation>{{count}} can stand in it only once.</translation>
    </message>
    <message>
        <source>Only {{year}}, {{year:2}}, {{count}} and {{count:4}} or the like are filled in.</source>
        <translation>Only {{year}}, {{year:2}}, {{count}} and {{count:4}} or the like are filled in.</translation>
    </message>
    <message>
        <source>A number has at most {limit} characters, and these would have more.</source>
        <translation>A number has at most {limit} characters, and these would have more.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Leave out what groups the digits.</source>
        <translation>This could mean two numbers. Leave out what groups the digits.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>This is too large.</translation>
    </message>
    <message>
        <source>At most four decimal places are kept.</source>
        <translation>At most four decimal places are kept.</translation>
    </message>
</context>
<context>
    <name>AccountSettingsPage</name>
    <message>
        <source>Customer List</source>
        <translation>Customer List</translation>
    </message>
    <message>
        <source>Back to customers</source>
        <translation>Back to customers</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Account Settings</translation>
    </message>
    <message>
        <source>Account Owners change these.</source>
        <translation>Account Owners change these.</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>Change Status</source>
        <translation>Change Status</translation>
    </message>
    <message>
        <source>Custlist tries again by itself.</source>
        <translation>Custlist tries again by itself.</translation>
    </message>
</context>
<context>
    <name>ChangeColumns</name>
    <message>
        <source>Change Columns</source>
        <translation>Change Columns</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>What each column is</translation>
    </message>
    <message>
        <source>Row {row} holds the titles</source>
        <translation>Row {row} holds the titles</translation>
    </message>
    <message>
        <source>The first row holds the titles</source>
        <translation>The first row holds the titles</translation>
    </message>
    <message>
        <source>Leave totals out</source>
        <translation>Leave totals out</translation>
    </message>
    <message>
        <source>The estimate changes when you press Use These Columns. Ctrl+Z undoes it.</source>
        <translation>The estimate changes when you press Use These Columns. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>Use These Columns</source>
        <translation>Use These Columns</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titles</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a quantity. The line comes in without one and is marked.</source>
        <translation>Row {row}: “{text}” isn’t a quantity. The line comes in without one and is marked.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a unit cost. The line comes in without one and is marked.</source>
        <translation>Row {row}: “{text}” isn’t a unit cost. The line comes in without one and is marked.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a markup. The line comes in without one and is marked.</source>
        <translation>Row {row}: “{text}” isn’t a markup. The line comes in without one and is marked.</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” isn’t a unit price. The line comes in without one and is marked.</source>
        <translation>Row {row}: “{text}” isn’t a unit price. The line comes in without one and is marked.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of titles</source>
        <translation>
            <numerusform>%Ln row of titles</numerusform>
            <numerusform>%Ln rows of titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty row(s)</source>
        <translation>
            <numerusform>%Ln empty row</numerusform>
            <numerusform>%Ln empty rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out</source>
        <translation>
            <numerusform>%Ln row left out</numerusform>
            <numerusform>%Ln rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s), which are left out</source>
        <translation>
            <numerusform>%Ln total, which is left out</numerusform>
            <numerusform>%Ln totals, which are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) pasted:</source>
        <translation>
            <numerusform>%Ln row pasted:</numerusform>
            <numerusform>%Ln rows pasted:</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{first}, and {last}</source>
        <translation>{first}, and {last}</translation>
    </message>
    <message>
        <source>{rows}: no price there; it is worked out from what the row comes to.</source>
        <translation>{rows}: no price there; it is worked out from what the row comes to.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) more can’t be read.</source>
        <translation>
            <numerusform>%Ln cell more can’t be read.</numerusform>
            <numerusform>%Ln cells more can’t be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}: the line doesn’t come to what the spreadsheet says in that row.</source>
        <translation>{rows}: the line doesn’t come to what the spreadsheet says in that row.</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} gives the paste’s own Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} gives the paste’s own Total in {agreeing} of %Ln line.</numerusform>
            <numerusform>{quantity} × {price} gives the paste’s own Total in {agreeing} of %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} and markup give the paste’s own Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} and markup give the paste’s own Total in {agreeing} of %Ln line.</numerusform>
            <numerusform>{quantity} × {price} and markup give the paste’s own Total in {agreeing} of %Ln lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>A guess, as neither a title nor a product says so: {columns}.</source>
        <translation>A guess, as neither a title nor a product says so: {columns}.</translation>
    </message>
    <message>
        <source>The lines come to {sum}; the paste’s own total says {total}.</source>
        <translation>The lines come to {sum}; the paste’s own total says {total}.</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows {rows}</source>
        <translation>Rows {rows}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Pasted rows</translation>
    </message>
    <message>
        <source>What column {column} is</source>
        <translation>What column {column} is</translation>
    </message>
    <message>
        <source>Row {row}: “{text}” is in {typed}, the line in {unit}, and is marked.</source>
        <translation>Row {row}: “{text}” is in {typed}, the line in {unit}, and is marked.</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>{field} added</source>
        <translation>{field} added</translation>
    </message>
    <message>
        <source>{field} changed</source>
        <translation>{field} changed</translation>
    </message>
    <message>
        <source>{field} → {after}</source>
        <translation>{field} → {after}</translation>
    </message>
    <message>
        <source>{field} {before} → {after}</source>
        <translation>{field} {before} → {after}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>What Happens</source>
        <translation>What Happens</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rows of the file</translation>
    </message>
    <message>
        <source>No row of this file is among these.</source>
        <translation>No row of this file is among these.</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Nothing has been written yet.</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln Refused Row(s)…</source>
        <translation>
            <numerusform>Save %Ln Refused Row…</numerusform>
            <numerusform>Save %Ln Refused Rows…</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused rows are left out. Save them, correct them, and import that file next.</source>
        <translation>Refused rows are left out. Save them, correct them, and import that file next.</translation>
    </message>
    <message>
        <source>Every row of this file is in the list already, or left out.</source>
        <translation>Every row of this file is in the list already, or left out.</translation>
    </message>
    <message>
        <source>What becomes of row {row}</source>
        <translation>What becomes of row {row}</translation>
    </message>
    <message>
        <source>Nothing else can be done with this row</source>
        <translation>Nothing else can be done with this row</translation>
    </message>
    <message>
        <source>Create as new</source>
        <translation>Create as new</translation>
    </message>
    <message>
        <source>Update the customer in the list</source>
        <translation>Update the customer in the list</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Update {name}</source>
        <translation>Update {name}</translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln New Customer(s)</source>
        <translation>
            <numerusform>For %Ln New Customer</numerusform>
            <numerusform>For All %Ln New Customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln Update(s)</source>
        <translation>
            <numerusform>For %Ln Update</numerusform>
            <numerusform>For All %Ln Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For All %Ln Skipped Row(s)</source>
        <translation>
            <numerusform>For %Ln Skipped Row</numerusform>
            <numerusform>For All %Ln Skipped Rows</numerusform>
        </translation>
    </message>
    <message>
        <source>For all refused rows with a choice</source>
        <translation>For all refused rows with a choice</translation>
    </message>
    <message>
        <source>For all rows found in the list</source>
        <translation>For all rows found in the list</translation>
    </message>
    <message>
        <source>{file}, refused rows</source>
        <translation>{file}, refused rows</translation>
    </message>
    <message>
        <source>Save Refused Rows</source>
        <translation>Save Refused Rows</translation>
    </message>
    <message>
        <source>{file} was saved. Correct the rows in it and import it next.</source>
        <translation>{file} was saved. Correct the rows in it and import it next.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>New customer</translation>
    </message>
    <message>
        <source>Same as in the list</source>
        <translation>Same as in the list</translation>
    </message>
    <message>
        <source>Left out, as you chose</source>
        <translation>Left out, as you chose</translation>
    </message>
    <message>
        <source>Doubtful rows first</source>
        <translation>Doubtful rows first</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>New customers</translation>
    </message>
    <message>
        <source>Found in the list</source>
        <translation>Found in the list</translation>
    </message>
    <message>
        <source>Totals, titles, your choice</source>
        <translation>Totals, titles, your choice</translation>
    </message>
    <message>
        <source>Left out, with reasons</source>
        <translation>Left out, with reasons</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) added</source>
        <translation>
            <numerusform>%Ln line added</numerusform>
            <numerusform>%Ln lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) replaced</source>
        <translation>
            <numerusform>%Ln line replaced</numerusform>
            <numerusform>%Ln lines replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>{field}: {lines}</source>
        <translation>{field}: {lines}</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln cells to check. Tab goes from one to the next.</source>
        <translation>
            <numerusform>More than %Ln cell to check. Tab goes from one to the next.</numerusform>
            <numerusform>More than %Ln cells to check. Tab goes from one to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) to check. Tab goes from one to the next.</source>
        <translation>
            <numerusform>%Ln cell to check. Tab goes to it.</numerusform>
            <numerusform>%Ln cells to check. Tab goes from one to the next.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through the rows; Space on a row shows what else may be done with it.</source>
        <translation>Look through the rows; Space on a row shows what else may be done with it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) change</source>
        <translation>
            <numerusform>%Ln field changes</numerusform>
            <numerusform>%Ln fields change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}, {to_check}</source>
        <translation>{fields}, {to_check}</translation>
    </message>
    <message>
        <source>A title, not a customer</source>
        <translation>A title, not a customer</translation>
    </message>
    <message>
        <source>The column headers again, not a customer</source>
        <translation>The column headers again, not a customer</translation>
    </message>
    <message>
        <source>A total, not a customer</source>
        <translation>A total, not a customer</translation>
    </message>
    <message>
        <source>A job of a customer who has a row of their own</source>
        <translation>A job of a customer who has a row of their own</translation>
    </message>
    <message>
        <source>Your decisions and corrections were kept.</source>
        <translation>Your decisions and corrections were kept.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) or correction(s) no longer fit the rows as they are read now.</source>
        <translation>
            <numerusform>%Ln decision or correction no longer fits the rows as they are read now.</numerusform>
            <numerusform>%Ln decisions or corrections no longer fit the rows as they are read now.</numerusform>
        </translation>
    </message>
    <message>
        <source>A group of customers, not a customer</source>
        <translation>A group of customers, not a customer</translation>
    </message>
</context>
<context>
    <name>CheckTiles</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Safest</source>
        <translation>Safest</translation>
    </message>
</context>
<context>
    <name>ColumnCommands</name>
    <message>
        <source>Sort and Columns</source>
        <translation>Sort and Columns</translation>
    </message>
    <message>
        <source>Wider Column</source>
        <translation>Wider Column</translation>
    </message>
    <message>
        <source>Narrower Column</source>
        <translation>Narrower Column</translation>
    </message>
    <message>
        <source>Sort by {column}</source>
        <translation>Sort by {column}</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Column in the File</source>
        <translation>Column in the File</translation>
    </message>
    <message>
        <source>First Values</source>
        <translation>First Values</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columns of the file</translation>
    </message>
    <message>
        <source>No column names a customer. Let one fill the company, the contact name, or the first or last name.</source>
        <translation>No column names a customer. Let one fill the company, the contact name, or the first or last name.</translation>
    </message>
    <message>
        <source>What the column fills</source>
        <translation>What the column fills</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>To the notes</source>
        <translation>To the notes</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Recognized</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Guessed</translation>
    </message>
    <message>
        <source>{head}: {value}</source>
        <translation>{head}: {value}</translation>
    </message>
    <message>
        <source>As “{line}”</source>
        <translation>As “{line}”</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>As you chose</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>Its values look like companies</source>
        <translation>Its values look like companies</translation>
    </message>
    <message>
        <source>Used where {column} is empty, else in the notes</source>
        <translation>Used where {column} is empty, else in the notes</translation>
    </message>
    <message>
        <source>Two columns</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Also filled by {column}</source>
        <translation>Also filled by {column}</translation>
    </message>
    <message>
        <source>The same as {column}</source>
        <translation>The same as {column}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>Its values don’t match its name</source>
        <translation>Its values don’t match its name</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are email addresses</source>
        <translation>From what it holds: {share}% are email addresses</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are phone numbers</source>
        <translation>From what it holds: {share}% are phone numbers</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are mobile numbers</source>
        <translation>From what it holds: {share}% are mobile numbers</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are companies</source>
        <translation>From what it holds: {share}% are companies</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are people’s names</source>
        <translation>From what it holds: {share}% are people’s names</translation>
    </message>
    <message>
        <source>From what it holds: {share}% are websites</source>
        <translation>From what it holds: {share}% are websites</translation>
    </message>
    <message>
        <source>From what it holds: {share}% look like it</source>
        <translation>From what it holds: {share}% look like it</translation>
    </message>
    <message>
        <source>A number of the other program</source>
        <translation>A number of the other program</translation>
    </message>
    <message>
        <source>Your own people, not the customer’s</source>
        <translation>Your own people, not the customer’s</translation>
    </message>
    <message>
        <source>A setting of the other program</source>
        <translation>A setting of the other program</translation>
    </message>
    <message>
        <source>A date of the other program</source>
        <translation>A date of the other program</translation>
    </message>
    <message>
        <source>An amount as of that day</source>
        <translation>An amount as of that day</translation>
    </message>
    <message>
        <source>Private, not needed for an estimate</source>
        <translation>Private, not needed for an estimate</translation>
    </message>
    <message>
        <source>How a name is spoken</source>
        <translation>How a name is spoken</translation>
    </message>
    <message>
        <source>Other columns say it already</source>
        <translation>Other columns say it already</translation>
    </message>
    <message>
        <source>Nothing in the first rows</source>
        <translation>Nothing in the first rows</translation>
    </message>
    <message>
        <source>{column} fills {field}, but its values look like companies.</source>
        <translation>{column} fills {field}, but its values look like companies.</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>They say the same.</translation>
    </message>
    <message>
        <source>Where both have a number, the second goes to the notes.</source>
        <translation>Where both have a number, the second goes to the notes.</translation>
    </message>
    <message>
        <source>Where both have something, the second goes to the notes.</source>
        <translation>Where both have something, the second goes to the notes.</translation>
    </message>
    <message>
        <source>{first} and {last} both fill {field}.</source>
        <translation>{first} and {last} both fill {field}.</translation>
    </message>
    <message>
        <source>Leave {column} Out</source>
        <translation>Leave {column} Out</translation>
    </message>
    <message>
        <source>Send {column} to the Notes</source>
        <translation>Send {column} to the Notes</translation>
    </message>
    <message>
        <source>Let {column} Fill {field}</source>
        <translation>Let {column} Fill {field}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln column(s) come in.</source>
        <translation>
            <numerusform>%Ln column comes in.</numerusform>
            <numerusform>All %Ln columns come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} columns come in.</source>
        <translation>
            <numerusform>%Ln of {total} columns comes in.</numerusform>
            <numerusform>%Ln of {total} columns come in.</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture or a sound, not text</source>
        <translation>A picture or a sound, not text</translation>
    </message>
</context>
<context>
    <name>CompanyPage</name>
    <message>
        <source>Company Profile</source>
        <translation>Company Profile</translation>
    </message>
    <message>
        <source>How the company presents itself on proposals: name, address, contact, logo.</source>
        <translation>How the company presents itself on proposals: name, address, contact, logo.</translation>
    </message>
    <message>
        <source>Add Trade Name</source>
        <translation>Add Trade Name</translation>
    </message>
    <message>
        <source>No trade name yet</source>
        <translation>No trade name yet</translation>
    </message>
    <message>
        <source>Trade names</source>
        <translation>Trade names</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions for {name}</translation>
    </message>
    <message>
        <source>Edit Trade Name…</source>
        <translation>Edit Trade Name…</translation>
    </message>
    <message>
        <source>Make Default</source>
        <translation>Make Default</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>It is the default already.</translation>
    </message>
    <message>
        <source>Delete Trade Name…</source>
        <translation>Delete Trade Name…</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} was deleted.</translation>
    </message>
    <message>
        <source>Add one, so that clients see on proposals who makes the offer.</source>
        <translation>Add one, so that clients see on proposals who makes the offer.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Contact Details for This Estimate</source>
        <translation>Contact Details for This Estimate</translation>
    </message>
    <message>
        <source>The customer list stays as it is.</source>
        <translation>The customer list stays as it is.</translation>
    </message>
</context>
<context>
    <name>CopySaving</name>
    <message>
        <source>{list} copy</source>
        <translation>{list} copy</translation>
    </message>
    <message>
        <source>Save a Copy As</source>
        <translation>Save a Copy As</translation>
    </message>
    <message>
        <source>Not taken, since it can’t be saved: {names}.</source>
        <translation>Not taken, since it can’t be saved: {names}.</translation>
    </message>
    <message>
        <source>Not linked, since the customer is not in it, but with a copy of the customer’s details: {numbers}.</source>
        <translation>Not linked, since the customer is not in it, but with a copy of the customer’s details: {numbers}.</translation>
    </message>
    <message>
        <source>Copied to {file}: the list as you had it, with what you typed and could not save.</source>
        <translation>Copied to {file}: the list as you had it, with what you typed and could not save.</translation>
    </message>
    <message>
        <source>Copied to {file}: the backup “{backup}” and what is open here. What was saved after that backup is missing.</source>
        <translation>Copied to {file}: the backup “{backup}” and what is open here. What was saved after that backup is missing.</translation>
    </message>
    <message>
        <source>No backup of the list was found in {folder}, so {file} is a new list with only what is open here.</source>
        <translation>No backup of the list was found in {folder}, so {file} is a new list with only what is open here.</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Add Customer</source>
        <translation>Add Customer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Send Email</source>
        <translation>Send Email</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copy Details</translation>
    </message>
    <message>
        <source>Copy Phone</source>
        <translation>Copy Phone</translation>
    </message>
    <message>
        <source>Copy Email</source>
        <translation>Copy Email</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copy Address</translation>
    </message>
    <message>
        <source>Edit Customer</source>
        <translation>Edit Customer</translation>
    </message>
    <message>
        <source>New Estimate for This Customer</source>
        <translation>New Estimate for This Customer</translation>
    </message>
    <message>
        <source>Delete Customer</source>
        <translation>Delete Customer</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Undo Delete</translation>
    </message>
    <message>
        <source>Import Customers…</source>
        <translation>Import Customers…</translation>
    </message>
    <message>
        <source>Undo an Import…</source>
        <translation>Undo an Import…</translation>
    </message>
    <message>
        <source>Export or Print…</source>
        <translation>Export or Print…</translation>
    </message>
    <message>
        <source>Find Duplicates…</source>
        <translation>Find Duplicates…</translation>
    </message>
    <message>
        <source>Add Sample Data</source>
        <translation>Add Sample Data</translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Remove Sample Data</translation>
    </message>
</context>
<context>
    <name>CustomerBlock</name>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Changes in the customer list show here at once.</source>
        <translation>Changes in the customer list show here at once.</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Not linked</translation>
    </message>
    <message>
        <source>This estimate has contact details of its own.</source>
        <translation>This estimate has contact details of its own.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Choose Customer</source>
        <translation>Choose Customer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Nobody yet. Choose a customer to fill in who this is for.</source>
        <translation>Nobody yet. Choose a customer to fill in who this is for.</translation>
    </message>
    <message>
        <source>More actions for the customer</source>
        <translation>More actions for the customer</translation>
    </message>
</context>
<context>
    <name>CustomerControl</name>
    <message>
        <source>Open Customer</source>
        <translation>Open Customer</translation>
    </message>
    <message>
        <source>Change Customer</source>
        <translation>Change Customer</translation>
    </message>
    <message>
        <source>Choose Customer</source>
        <translation>Choose Customer</translation>
    </message>
    <message>
        <source>Edit for This Estimate Only</source>
        <translation>Edit for This Estimate Only</translation>
    </message>
    <message>
        <source>Edit Contact Details</source>
        <translation>Edit Contact Details</translation>
    </message>
    <message>
        <source>Type Contact Details</source>
        <translation>Type Contact Details</translation>
    </message>
    <message>
        <source>Link Again</source>
        <translation>Link Again</translation>
    </message>
</context>
<context>
    <name>CustomerDialog</name>
    <message>
        <source>Edit Customer</source>
        <translation>Edit Customer</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Add Customer</translation>
    </message>
    <message>
        <source>A company or a contact name is enough.</source>
        <translation>A company or a contact name is enough.</translation>
    </message>
    <message>
        <source>Show That Customer</source>
        <translation>Show That Customer</translation>
    </message>
    <message>
        <source>Use That Customer</source>
        <translation>Use That Customer</translation>
    </message>
    <message>
        <source>Somebody deleted this customer meanwhile. Save adds it as a new one.</source>
        <translation>Somebody deleted this customer meanwhile. Save adds it as a new one.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>In the list: {value}</source>
        <translation>In the list: {value}</translation>
    </message>
    <message>
        <source>Somebody else saved this customer meanwhile. What they changed stands beside the fields.</source>
        <translation>Somebody else saved this customer meanwhile. What they changed stands beside the fields.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Save Mine</translation>
    </message>
    <message>
        <source>Dials {number}, then {extension}</source>
        <translation>Dials {number}, then {extension}</translation>
    </message>
    <message>
        <source>Dials {number}</source>
        <translation>Dials {number}</translation>
    </message>
    <message>
        <source>Looks like {name}: same phone, {phone}.</source>
        <translation>Looks like {name}: same phone, {phone}.</translation>
    </message>
    <message>
        <source>Looks like {name}: same email.</source>
        <translation>Looks like {name}: same email.</translation>
    </message>
    <message>
        <source>Looks like {name}: same company and contact.</source>
        <translation>Looks like {name}: same company and contact.</translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Suite, floor, building</source>
        <translation>Suite, floor, building</translation>
    </message>
    <message>
        <source>US and Canada only</source>
        <translation>US and Canada only</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Province or Territory</source>
        <translation>Province or Territory</translation>
    </message>
</context>
<context>
    <name>CustomerGlance</name>
    <message>
        <source>Customer in the List</source>
        <translation>Customer in the List</translation>
    </message>
    <message>
        <source>As it is in the list now. Nothing has been written yet.</source>
        <translation>As it is in the list now. Nothing has been written yet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choose a customer</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Name, company, phone …</source>
        <translation>Name, company, phone …</translation>
    </message>
    <message>
        <source>Matching customers</source>
        <translation>Matching customers</translation>
    </message>
    <message>
        <source>Add New Customer</source>
        <translation>Add New Customer</translation>
    </message>
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} of {total}</translation>
    </message>
    <message>
        <source>No customer matches. Add the customer to use it here.</source>
        <translation>No customer matches. Add the customer to use it here.</translation>
    </message>
    <message>
        <source>There are no customers yet. Add the first one here.</source>
        <translation>There are no customers yet. Add the first one here.</translation>
    </message>
</context>
<context>
    <name>CustomerTasks</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} was deleted.</translation>
    </message>
    <message>
        <source>{name} was added.</source>
        <translation>{name} was added.</translation>
    </message>
    <message>
        <source>{name} was saved.</source>
        <translation>{name} was saved.</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Search customers</translation>
    </message>
    <message>
        <source>Search every field: name, city, phone, notes …</source>
        <translation>Search every field: name, city, phone, notes …</translation>
    </message>
    <message>
        <source>More actions for the list</source>
        <translation>More actions for the list</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample customer(s) removed.</source>
        <translation>
            <numerusform>%Ln sample customer removed.</numerusform>
            <numerusform>%Ln sample customers removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the file to import it</source>
        <translation>Drop the file to import it</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choose from a calendar</translation>
    </message>
</context>
<context>
    <name>DefaultsForm</name>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Proposals</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Markup on cost, %</translation>
    </message>
    <message>
        <source>Profit aimed at, % of the price</source>
        <translation>Profit aimed at, % of the price</translation>
    </message>
    <message>
        <source>Language of proposals</source>
        <translation>Language of proposals</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Offers are valid for, days</source>
        <translation>Offers are valid for, days</translation>
    </message>
    <message>
        <source>Pattern of estimate numbers</source>
        <translation>Pattern of estimate numbers</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>No aim</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Without an end</translation>
    </message>
    <message>
        <source>{year} and {count:4} are filled in: the year, and a count of four digits.</source>
        <translation>{year} and {count:4} are filled in: the year, and a count of four digits.</translation>
    </message>
    <message>
        <source>On the taxable amount after discount. Alt+Up or Alt+Down moves a tax.</source>
        <translation>On the taxable amount after discount. Alt+Up or Alt+Down moves a tax.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Next: {number}</source>
        <translation>Next: {number}</translation>
    </message>
    <message>
        <source>A download marks a draft as Sent</source>
        <translation>A download marks a draft as Sent</translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <source>Estimate Defaults</source>
        <translation>Estimate Defaults</translation>
    </message>
    <message>
        <source>What a new estimate begins with. Estimates that exist stay as they are.</source>
        <translation>What a new estimate begins with. Estimates that exist stay as they are.</translation>
    </message>
</context>
<context>
    <name>DeleteCustomerDialog</name>
    <message>
        <source>Delete Customer</source>
        <translation>Delete Customer</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Delete {name}?</translation>
    </message>
    <message>
        <source>{name} leaves the customer list.</source>
        <translation>{name} leaves the customer list.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) keep these contact details and are no longer linked:</source>
        <translation>
            <numerusform>%Ln estimate keeps these contact details and is no longer linked:</numerusform>
            <numerusform>%Ln estimates keep these contact details and are no longer linked:</numerusform>
        </translation>
    </message>
    <message>
        <source>No estimate holds this customer.</source>
        <translation>No estimate holds this customer.</translation>
    </message>
</context>
<context>
    <name>DeleteEstimateDialog</name>
    <message>
        <source>Delete {number}?</source>
        <translation>Delete {number}?</translation>
    </message>
    <message>
        <source>Delete {number}, {title}?</source>
        <translation>Delete {number}, {title}?</translation>
    </message>
    <message>
        <source>The estimate goes with its lines, texts and notes.</source>
        <translation>The estimate goes with its lines, texts and notes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued proposal(s) are kept as they left.</source>
        <translation>
            <numerusform>%Ln issued proposal is kept as it left.</numerusform>
            <numerusform>%Ln issued proposals are kept as they left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Estimate</source>
        <translation>Delete Estimate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>DeleteTradeNameDialog</name>
    <message>
        <source>Delete Trade Name</source>
        <translation>Delete Trade Name</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>Delete {name}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>No estimate is under this name.</source>
        <translation>No estimate is under this name.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) have no trade name from then on.</source>
        <translation>
            <numerusform>%Ln estimate has no trade name from then on.</numerusform>
            <numerusform>%Ln estimates have no trade name from then on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) under this name use {heir} from then on.</source>
        <translation>
            <numerusform>%Ln estimate under this name uses {heir} from then on.</numerusform>
            <numerusform>%Ln estimates under this name use {heir} from then on.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the only trade name.</source>
        <translation>It is the only trade name.</translation>
    </message>
    <message>
        <source>{heir} becomes the default.</source>
        <translation>{heir} becomes the default.</translation>
    </message>
</context>
<context>
    <name>DetailsBlock</name>
    <message>
        <source>No end</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Edit details</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimator</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Estimate Details</source>
        <translation>Estimate Details</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimator</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Language of the proposal</source>
        <translation>Language of the proposal</translation>
    </message>
    <message>
        <source>Markup on cost, %</source>
        <translation>Markup on cost, %</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Default: {name}</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Edit customer</source>
        <translation>Edit customer</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>New Estimate</translation>
    </message>
    <message>
        <source>None yet. A new one begins with these contact details.</source>
        <translation>None yet. A new one begins with these contact details.</translation>
    </message>
    <message>
        <source>Untitled estimate</source>
        <translation>Untitled estimate</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>{before} before, {after} now</source>
        <translation>{before} before, {after} now</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Discount, {rate}</source>
        <translation>Discount, {rate}</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) moved</source>
        <translation>
            <numerusform>%Ln line moved</numerusform>
            <numerusform>%Ln lines moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Other order</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Scope of Work</source>
        <translation>Scope of Work</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Terms and Conditions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) changed</source>
        <translation>
            <numerusform>%Ln paragraph changed</numerusform>
            <numerusform>%Ln paragraphs changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%Ln paragraph(s)</source>
        <translation>
            <numerusform>+%Ln paragraph</numerusform>
            <numerusform>+%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%Ln paragraph(s)</source>
        <translation>
            <numerusform>−%Ln paragraph</numerusform>
            <numerusform>−%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message>
        <source>Other spaces or lines</source>
        <translation>Other spaces or lines</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Section without a name</source>
        <translation>Section without a name</translation>
    </message>
    <message>
        <source>Line without a description</source>
        <translation>Line without a description</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimator</translation>
    </message>
    <message>
        <source>Job site</source>
        <translation>Job site</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Unit Price</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>License number</source>
        <translation>License number</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Item codes</source>
        <translation>Item codes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Changed since revision {revision}</source>
        <translation>Changed since revision {revision}</translation>
    </message>
    <message>
        <source>Revision {revision} was issued on {day}. Its PDF stays as it was.</source>
        <translation>Revision {revision} was issued on {day}. Its PDF stays as it was.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Go Back to Revision {revision}…</source>
        <translation>Go Back to Revision {revision}…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Make Revision {revision}</source>
        <translation>Make Revision {revision}</translation>
    </message>
    <message>
        <source>The estimate itself says what it did then.</source>
        <translation>The estimate itself says what it did then.</translation>
    </message>
    <message>
        <source>Lines, prices, texts and dates say again what the client was told then, with the costs of then. Status and notes stay. Undo brings back what stands there now.</source>
        <translation>Lines, prices, texts and dates say again what the client was told then, with the costs of then. Status and notes stay. Undo brings back what stands there now.</translation>
    </message>
    <message>
        <source>The customer and its details stay as they are now.</source>
        <translation>The customer and its details stay as they are now.</translation>
    </message>
    <message>
        <source>The company’s details and the proposal’s choices stay too.</source>
        <translation>The company’s details and the proposal’s choices stay too.</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Go Back</translation>
    </message>
    <message>
        <source>Go back to revision {revision}?</source>
        <translation>Go back to revision {revision}?</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Revision {revision}</source>
        <translation>Revision {revision}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Which part of it</source>
        <translation>Which part of it</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Unsaved Changes</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Discard what you typed?</translation>
    </message>
    <message>
        <source>It is not saved, and can’t be brought back.</source>
        <translation>It is not saved, and can’t be brought back.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Keep Editing</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Import taken back</source>
        <translation>Import taken back</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) imported</source>
        <translation>
            <numerusform>%Ln customer imported</numerusform>
            <numerusform>%Ln customers imported</numerusform>
        </translation>
    </message>
    <message>
        <source>From {file}.</source>
        <translation>From {file}.</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Undo Import</translation>
    </message>
    <message>
        <source>Import Another File</source>
        <translation>Import Another File</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added</source>
        <translation>
            <numerusform>%Ln customer added</numerusform>
            <numerusform>%Ln customers added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) updated</source>
        <translation>
            <numerusform>%Ln customer updated</numerusform>
            <numerusform>%Ln customers updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) the same as in the list</source>
        <translation>
            <numerusform>%Ln row the same as in the list</numerusform>
            <numerusform>%Ln rows the same as in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped, as you chose</source>
        <translation>
            <numerusform>%Ln row skipped, as you chose</numerusform>
            <numerusform>%Ln rows skipped, as you chose</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Backup</source>
        <translation>Show Backup</translation>
    </message>
    <message>
        <source>Find Duplicates</source>
        <translation>Find Duplicates</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>What came in</translation>
    </message>
    <message>
        <source>What is there now</source>
        <translation>What is there now</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Added from {file}</source>
        <translation>Added from {file}</translation>
    </message>
    <message>
        <source>Updated from {file}</source>
        <translation>Updated from {file}</translation>
    </message>
    <message>
        <source>With text in the notes from {file}</source>
        <translation>With text in the notes from {file}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>The list from before is kept as a backup, {moment}.</source>
        <translation>The list from before is kept as a backup, {moment}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) aren’t customers: {kinds}</source>
        <translation>
            <numerusform>%Ln row isn’t a customer: {kinds}</numerusform>
            <numerusform>%Ln rows aren’t customers: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated header(s)</source>
        <translation>
            <numerusform>%Ln repeated header</numerusform>
            <numerusform>%Ln repeated headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s)</source>
        <translation>
            <numerusform>%Ln total</numerusform>
            <numerusform>%Ln totals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) of customers</source>
        <translation>
            <numerusform>%Ln job of a customer</numerusform>
            <numerusform>%Ln jobs of customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their text is in the notes of %Ln customer(s), such as “{line}”.</source>
        <translation>
            <numerusform>Their text is in the notes of %Ln customer, such as “{line}”.</numerusform>
            <numerusform>Their text is in the notes of %Ln customers, such as “{line}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its text is in the customer’s notes: “{line}”.</source>
        <translation>Its text is in the customer’s notes: “{line}”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) couldn’t be read</source>
        <translation>
            <numerusform>%Ln cell couldn’t be read</numerusform>
            <numerusform>%Ln cells couldn’t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show These %Ln Customer(s)</source>
        <translation>
            <numerusform>Show %Ln Customer</numerusform>
            <numerusform>Show These %Ln Customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}: {reason}.</source>
        <translation>Row {row}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>%Ln row refused</numerusform>
            <numerusform>%Ln rows refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added customer(s) removed again</source>
        <translation>
            <numerusform>%Ln added customer removed again</numerusform>
            <numerusform>%Ln added customers removed again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated customer(s) changed back</source>
        <translation>
            <numerusform>%Ln updated customer changed back</numerusform>
            <numerusform>%Ln updated customers changed back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, as they were changed since</source>
        <translation>
            <numerusform>%Ln customer kept, as it was changed since</numerusform>
            <numerusform>%Ln customers kept, as they were changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtReasons</name>
    <message>
        <source>No company, name or email. Type one.</source>
        <translation>No company, name or email. Type one.</translation>
    </message>
    <message>
        <source>This address only works inside an office.</source>
        <translation>This address only works inside an office.</translation>
    </message>
    <message>
        <source>A website’s name usually has a dot.</source>
        <translation>A website’s name usually has a dot.</translation>
    </message>
    <message>
        <source>A spreadsheet kept only its first digits.</source>
        <translation>A spreadsheet kept only its first digits.</translation>
    </message>
    <message>
        <source>This is a date, not a number.</source>
        <translation>This is a date, not a number.</translation>
    </message>
    <message>
        <source>Too short for a number ({country}).</source>
        <translation>Too short for a number ({country}).</translation>
    </message>
    <message>
        <source>Too long for a number ({country}).</source>
        <translation>Too long for a number ({country}).</translation>
    </message>
    <message>
        <source>No number has this many digits ({country}).</source>
        <translation>No number has this many digits ({country}).</translation>
    </message>
    <message>
        <source>The area code is missing.</source>
        <translation>The area code is missing.</translation>
    </message>
    <message>
        <source>Words stand beside the number.</source>
        <translation>Words stand beside the number.</translation>
    </message>
    <message>
        <source>One number fits here.</source>
        <translation>One number fits here.</translation>
    </message>
    <message>
        <source>Words stand beside the address.</source>
        <translation>Words stand beside the address.</translation>
    </message>
    <message>
        <source>No number in use looks like this ({country}).</source>
        <translation>No number in use looks like this ({country}).</translation>
    </message>
    <message>
        <source>No country has this name.</source>
        <translation>No country has this name.</translation>
    </message>
    <message>
        <source>No state or province has this name.</source>
        <translation>No state or province has this name.</translation>
    </message>
    <message>
        <source>Not a state or province there ({country}).</source>
        <translation>Not a state or province there ({country}).</translation>
    </message>
    <message>
        <source>Postal codes look like {example} ({country}).</source>
        <translation>Postal codes look like {example} ({country}).</translation>
    </message>
    <message>
        <source>Its leading zeros are missing. It is read as {value}.</source>
        <translation>Its leading zeros are missing. It is read as {value}.</translation>
    </message>
    <message>
        <source>If left, this row is refused.</source>
        <translation>If left, this row is refused.</translation>
    </message>
    <message>
        <source>If left, it comes in as it is.</source>
        <translation>If left, it comes in as it is.</translation>
    </message>
    <message>
        <source>If left, {value} comes in; {others} goes to the notes.</source>
        <translation>If left, {value} comes in; {others} goes to the notes.</translation>
    </message>
    <message>
        <source>If left, {value} comes in; the whole goes to the notes.</source>
        <translation>If left, {value} comes in; the whole goes to the notes.</translation>
    </message>
    <message>
        <source>If left, {value} stays; this goes to the notes.</source>
        <translation>If left, {value} stays; this goes to the notes.</translation>
    </message>
    <message>
        <source>If left, this goes to the notes.</source>
        <translation>If left, this goes to the notes.</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>After merging</source>
        <translation>After merging</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Is merged into it</source>
        <translation>Is merged into it</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Left as it is</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Merge this one</source>
        <translation>Merge this one</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
    <message>
        <source>Compare customers</source>
        <translation>Compare customers</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Show in List</translation>
    </message>
    <message>
        <source>Choose what stays where they differ.</source>
        <translation>Choose what stays where they differ.</translation>
    </message>
    <message>
        <source>Perhaps a family, a branch or a shared line. Look before you merge.</source>
        <translation>Perhaps a family, a branch or a shared line. Look before you merge.</translation>
    </message>
    <message>
        <source>Find Duplicates</source>
        <translation>Find Duplicates</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln Customer(s)</source>
        <translation>
            <numerusform>Merge %Ln Customer</numerusform>
            <numerusform>Merge %Ln Customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the Same</source>
        <translation>Not the Same</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Search Again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The search was canceled</source>
        <translation>The search was canceled</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>The search did not finish</source>
        <translation>The search did not finish</translation>
    </message>
    <message>
        <source>All groups are dealt with</source>
        <translation>All groups are dealt with</translation>
    </message>
    <message>
        <source>Every customer is in the list once, as far as anyone can tell.</source>
        <translation>Every customer is in the list once, as far as anyone can tell.</translation>
    </message>
    <message>
        <source>No duplicates found</source>
        <translation>No duplicates found</translation>
    </message>
    <message>
        <source>No two customers share a number or an address, or a name in the same place.</source>
        <translation>No two customers share a number or an address, or a name in the same place.</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Looking for duplicates</translation>
    </message>
    <message>
        <source>Same numbers, same addresses, and names that are nearly the same.</source>
        <translation>Same numbers, same addresses, and names that are nearly the same.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are now one: {name}.</source>
        <translation>
            <numerusform>%Ln customer is now one: {name}.</numerusform>
            <numerusform>%Ln customers are now one: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) moved there.</source>
        <translation>
            <numerusform>%Ln estimate moved there.</numerusform>
            <numerusform>%Ln estimates moved there.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay apart, and are not shown together again.</source>
        <translation>They stay apart, and are not shown together again.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Groups of likely duplicates</source>
        <translation>Groups of likely duplicates</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message>
        <source>The likeliest first</source>
        <translation>The likeliest first</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>email</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>postal code</translation>
    </message>
    <message>
        <source>city</source>
        <translation>city</translation>
    </message>
    <message>
        <source>Same {things}</source>
        <translation>Same {things}</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Similar name</translation>
    </message>
    <message>
        <source>Same {things}, similar name</source>
        <translation>Same {things}, similar name</translation>
    </message>
    <message>
        <source>street</source>
        <translation>street</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. What you typed is still here.</source>
        <translation>Somebody else saved this meanwhile. What you typed is still here.</translation>
    </message>
    <message>
        <source>Save Mine</source>
        <translation>Save Mine</translation>
    </message>
    <message>
        <source>Somebody deleted this meanwhile. Save adds it as a new one.</source>
        <translation>Somebody deleted this meanwhile. Save adds it as a new one.</translation>
    </message>
</context>
<context>
    <name>EditorEdits</name>
    <message>
        <source>Edit Number</source>
        <translation>Edit Number</translation>
    </message>
    <message>
        <source>Edit Title</source>
        <translation>Edit Title</translation>
    </message>
    <message>
        <source>Change Status</source>
        <translation>Change Status</translation>
    </message>
    <message>
        <source>Edit Job Site</source>
        <translation>Edit Job Site</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Edit Details</translation>
    </message>
</context>
<context>
    <name>EditorHeader</name>
    <message>
        <source>Undo: {change}</source>
        <translation>Undo: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Redo: {change}</translation>
    </message>
    <message>
        <source>Estimate number</source>
        <translation>Estimate number</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Title: what the estimate is for</source>
        <translation>Title: what the estimate is for</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>More actions for this estimate</source>
        <translation>More actions for this estimate</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Make Proposal</translation>
    </message>
</context>
<context>
    <name>EditorNotices</name>
    <message>
        <source>Somebody else changed this estimate. Nothing is saved until you choose.</source>
        <translation>Somebody else changed this estimate. Nothing is saved until you choose.</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Take Theirs</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Keep Mine</translation>
    </message>
    <message>
        <source>Somebody deleted this estimate. Undo Delete in the list brings it back.</source>
        <translation>Somebody deleted this estimate. Undo Delete in the list brings it back.</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Close Window</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close This Message</source>
        <translation>Close This Message</translation>
    </message>
    <message>
        <source>Nothing was pasted: with it the estimate would have {count} lines, and it can hold {limit}.</source>
        <translation>Nothing was pasted: with it the estimate would have {count} lines, and it can hold {limit}.</translation>
    </message>
    <message>
        <source>There are no rows of a spreadsheet to paste. Copy some there, then choose their columns here.</source>
        <translation>There are no rows of a spreadsheet to paste. Copy some there, then choose their columns here.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the rows are titles and totals. Ctrl+Shift+V lets you choose among them.</source>
        <translation>Nothing was pasted: the rows are titles and totals. Ctrl+Shift+V lets you choose among them.</translation>
    </message>
</context>
<context>
    <name>EditorRevisions</name>
    <message>
        <source>Go Back to Revision {revision}</source>
        <translation>Go Back to Revision {revision}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>It is no longer there: somebody deleted it meanwhile.</source>
        <translation>It is no longer there: somebody deleted it meanwhile.</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Open it again to see what they changed.</source>
        <translation>Somebody else saved this meanwhile. Open it again to see what they changed.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was changed.</source>
        <translation>Canceled. Nothing was changed.</translation>
    </message>
    <message>
        <source>Only an Account Owner adds customers from this list.</source>
        <translation>Only an Account Owner adds customers from this list.</translation>
    </message>
    <message>
        <source>Only an Account Owner edits customers.</source>
        <translation>Only an Account Owner edits customers.</translation>
    </message>
    <message>
        <source>Only an Account Owner deletes customers.</source>
        <translation>Only an Account Owner deletes customers.</translation>
    </message>
    <message>
        <source>Only an Account Owner imports customers.</source>
        <translation>Only an Account Owner imports customers.</translation>
    </message>
    <message>
        <source>Only an Account Owner exports customers.</source>
        <translation>Only an Account Owner exports customers.</translation>
    </message>
    <message>
        <source>Only an Account Owner merges customers.</source>
        <translation>Only an Account Owner merges customers.</translation>
    </message>
    <message>
        <source>Only an Account Owner changes these settings.</source>
        <translation>Only an Account Owner changes these settings.</translation>
    </message>
    <message>
        <source>Only an Account Owner changes users.</source>
        <translation>Only an Account Owner changes users.</translation>
    </message>
    <message>
        <source>Your role doesn’t allow this. Ask an Account Owner.</source>
        <translation>Your role doesn’t allow this. Ask an Account Owner.</translation>
    </message>
    <message>
        <source>{file} was made by a newer version of Custlist. Install that version to open it.</source>
        <translation>{file} was made by a newer version of Custlist. Install that version to open it.</translation>
    </message>
    <message>
        <source>{file} is empty. Open a backup of it, or delete it to start a new list in its place.</source>
        <translation>{file} is empty. Open a backup of it, or delete it to start a new list in its place.</translation>
    </message>
    <message>
        <source>{file} is not a customer list. Choose another file.</source>
        <translation>{file} is not a customer list. Choose another file.</translation>
    </message>
    <message>
        <source>{file} is open already, by {user} on {host}. Close it there, or go on working in that window.</source>
        <translation>{file} is open already, by {user} on {host}. Close it there, or go on working in that window.</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Is its drive connected?</source>
        <translation>The folder of {file} is not there. Is its drive connected?</translation>
    </message>
    <message>
        <source>{file} is not there. Was it moved?</source>
        <translation>{file} is not there. Was it moved?</translation>
    </message>
    <message>
        <source>Nothing was saved: the disk with {file} is full. Free some space and try again.</source>
        <translation>Nothing was saved: the disk with {file} is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Is its drive connected?</source>
        <translation>{file} can’t be read. Is its drive connected?</translation>
    </message>
    <message>
        <source>{file} is open on {host}, by {user}. Close it there, or wait until that computer is done.</source>
        <translation>{file} is open on {host}, by {user}. Close it there, or wait until that computer is done.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was changed. Try again.</source>
        <translation>That did not work, and nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>Something in Custlist went wrong. Try again; if it fails again, start Custlist anew.</source>
        <translation>Something in Custlist went wrong. Try again; if it fails again, start Custlist anew.</translation>
    </message>
    <message>
        <source>The work ended before it said so. Look at the list: it may be done.</source>
        <translation>The work ended before it said so. Look at the list: it may be done.</translation>
    </message>
    <message>
        <source>The work ended on a mistake in Custlist. Nothing was changed.</source>
        <translation>The work ended on a mistake in Custlist. Nothing was changed.</translation>
    </message>
    <message>
        <source>This computer ended the work, as it does when its memory is full. Nothing was changed. Close other programs and try again.</source>
        <translation>This computer ended the work, as it does when its memory is full. Nothing was changed. Close other programs and try again.</translation>
    </message>
    <message>
        <source>The work ended without a word (code {code}). Nothing was changed. Try again.</source>
        <translation>The work ended without a word (code {code}). Nothing was changed. Try again.</translation>
    </message>
    <message>
        <source>Another program is using {file}. Close it there and try again.</source>
        <translation>Another program is using {file}. Close it there and try again.</translation>
    </message>
    <message>
        <source>The drive with {file} can’t keep two programs from writing at once. Copy the list to a disk of this computer.</source>
        <translation>The drive with {file} can’t keep two programs from writing at once. Copy the list to a disk of this computer.</translation>
    </message>
    <message>
        <source>{file} is on a network drive, where writing can damage it without anyone noticing. Copy the list to a disk of this computer.</source>
        <translation>{file} is on a network drive, where writing can damage it without anyone noticing. Copy the list to a disk of this computer.</translation>
    </message>
    <message>
        <source>The name of {file} is too long for the files that belong beside it. Give the list, or its folder, a shorter name.</source>
        <translation>The name of {file} is too long for the files that belong beside it. Give the list, or its folder, a shorter name.</translation>
    </message>
    <message>
        <source>{file} was not saved: the disk is full. Free some space, or choose another disk.</source>
        <translation>{file} was not saved: the disk is full. Free some space, or choose another disk.</translation>
    </message>
    <message>
        <source>{file} was not saved: nothing may be written there. Choose another folder.</source>
        <translation>{file} was not saved: nothing may be written there. Choose another folder.</translation>
    </message>
    <message>
        <source>{file} was not saved: its name is too long. Give it a shorter name.</source>
        <translation>{file} was not saved: its name is too long. Give it a shorter name.</translation>
    </message>
    <message>
        <source>{file} was not saved: its folder is not there. Choose another folder.</source>
        <translation>{file} was not saved: its folder is not there. Choose another folder.</translation>
    </message>
    <message>
        <source>{file} was not saved: a folder has this name. Choose another name.</source>
        <translation>{file} was not saved: a folder has this name. Choose another name.</translation>
    </message>
    <message>
        <source>{file} was not saved: its drive takes nothing. Choose another folder.</source>
        <translation>{file} was not saved: its drive takes nothing. Choose another folder.</translation>
    </message>
    <message>
        <source>The disk for temporary files is full: {folder}. Free some space there and try again.</source>
        <translation>The disk for temporary files is full: {folder}. Free some space there and try again.</translation>
    </message>
    <message>
        <source>The folder for temporary files can’t be written: {folder}. Ask for the right to write there.</source>
        <translation>The folder for temporary files can’t be written: {folder}. Ask for the right to write there.</translation>
    </message>
    <message>
        <source>Only an Account Owner copies the list.</source>
        <translation>Only an Account Owner copies the list.</translation>
    </message>
    <message>
        <source>The last changes of {file} are in a second file beside it, which may belong to another list. Close the list and open it again to choose.</source>
        <translation>The last changes of {file} are in a second file beside it, which may belong to another list. Close the list and open it again to choose.</translation>
    </message>
    <message>
        <source>{file} has to be brought up to date, and the copy that is made first can’t be written into {folder}. Free some space there and try again; the list was left as it is.</source>
        <translation>{file} has to be brought up to date, and the copy that is made first can’t be written into {folder}. Free some space there and try again; the list was left as it is.</translation>
    </message>
    <message>
        <source>Nothing was saved: {file} was moved, renamed or deleted. Save a copy of what you see.</source>
        <translation>Nothing was saved: {file} was moved, renamed or deleted. Save a copy of what you see.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program replaced {file}. Save a copy of what you see.</source>
        <translation>Nothing was saved: another program replaced {file}. Save a copy of what you see.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program wrote into {file}. Save a copy of what you typed.</source>
        <translation>Nothing was saved: another program wrote into {file}. Save a copy of what you typed.</translation>
    </message>
    <message>
        <source>Nothing was saved: the folder or drive of {file} is gone. Connect it again and try again.</source>
        <translation>Nothing was saved: the folder or drive of {file} is gone. Connect it again and try again.</translation>
    </message>
    <message>
        <source>The list is open read-only. Nothing in it can be changed.</source>
        <translation>The list is open read-only. Nothing in it can be changed.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Give another name.</source>
        <translation>{file} is there already and was left as it is. Give another name.</translation>
    </message>
    <message>
        <source>The folder of {file} is not there. Choose another one.</source>
        <translation>The folder of {file} is not there. Choose another one.</translation>
    </message>
    <message>
        <source>{file} needs a folder in which you may write, and nothing may be written in {folder}. Ask for the right to write there, or keep the list in a folder of your own.</source>
        <translation>{file} needs a folder in which you may write, and nothing may be written in {folder}. Ask for the right to write there, or keep the list in a folder of your own.</translation>
    </message>
    <message>
        <source>{file} may only be read. Ask for the right to change it, or copy it to a folder of your own.</source>
        <translation>{file} may only be read. Ask for the right to change it, or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>{file} may not be read by your account. Ask its owner for the right to read it.</source>
        <translation>{file} may not be read by your account. Ask its owner for the right to read it.</translation>
    </message>
    <message>
        <source>{beside} belongs beside the list, and is a folder, a link or a file that your account may not open. Rename it and open the list again.</source>
        <translation>{beside} belongs beside the list, and is a folder, a link or a file that your account may not open. Rename it and open the list again.</translation>
    </message>
    <message>
        <source>Nothing was saved: another program deleted or replaced a file that belongs beside {file}. Reopen the list to go on.</source>
        <translation>Nothing was saved: another program deleted or replaced a file that belongs beside {file}. Reopen the list to go on.</translation>
    </message>
    <message>
        <source>No copy goes to {file}, the place of the list itself; nothing was replaced. Give another name.</source>
        <translation>No copy goes to {file}, the place of the list itself; nothing was replaced. Give another name.</translation>
    </message>
    <message>
        <source>{file} is there, and Custlist could not read it now ({reason}). Start Custlist again.</source>
        <translation>{file} is there, and Custlist could not read it now ({reason}). Start Custlist again.</translation>
    </message>
    <message>
        <source>{file} is damaged. {restore}</source>
        <translation>{file} is damaged. {restore}</translation>
    </message>
    <message>
        <source>The copy that is made first can’t be put into {folder}, where you may not write. Ask whoever made that folder for the right to write in it; nothing was changed.</source>
        <translation>The copy that is made first can’t be put into {folder}, where you may not write. Ask whoever made that folder for the right to write in it; nothing was changed.</translation>
    </message>
</context>
<context>
    <name>EstimateActions</name>
    <message>
        <source>New Estimate</source>
        <translation>New Estimate</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Make Proposal</translation>
    </message>
    <message>
        <source>Delete Estimate</source>
        <translation>Delete Estimate</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Undo Delete</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>EstimateEditor</name>
    <message>
        <source>Save Now</source>
        <translation>Save Now</translation>
    </message>
    <message>
        <source>Change Customer</source>
        <translation>Change Customer</translation>
    </message>
    <message>
        <source>Make Proposal</source>
        <translation>Make Proposal</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Close Window</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>Next cell</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else changed it</source>
        <translation>somebody else changed it</translation>
    </message>
    <message>
        <source>it was deleted</source>
        <translation>it was deleted</translation>
    </message>
    <message>
        <source>Edit Details</source>
        <translation>Edit Details</translation>
    </message>
    <message>
        <source>Edit Job Site</source>
        <translation>Edit Job Site</translation>
    </message>
    <message>
        <source>Issued Proposals</source>
        <translation>Issued Proposals</translation>
    </message>
    <message>
        <source>See Differences</source>
        <translation>See Differences</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Next cell to check</source>
        <translation>Next cell to check</translation>
    </message>
    <message>
        <source>Change columns</source>
        <translation>Change columns</translation>
    </message>
    <message>
        <source>Undo paste</source>
        <translation>Undo paste</translation>
    </message>
</context>
<context>
    <name>EstimateList</name>
    <message>
        <source>Untitled estimate</source>
        <translation>Untitled estimate</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>EstimateProblems</name>
    <message>
        <source>This can’t be saved as it is: {reason}.</source>
        <translation>This can’t be saved as it is: {reason}.</translation>
    </message>
    <message>
        <source>{number} stays until then.</source>
        <translation>{number} stays until then.</translation>
    </message>
    <message>
        <source>An estimate needs a number.</source>
        <translation>An estimate needs a number.</translation>
    </message>
    <message>
        <source>Another estimate has the number {number}. Choose another.</source>
        <translation>Another estimate has the number {number}. Choose another.</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here; this has {length}.</source>
        <translation>At most {limit} characters fit here; this has {length}.</translation>
    </message>
    <message>
        <source>No country has this name. Choose one from the list.</source>
        <translation>No country has this name. Choose one from the list.</translation>
    </message>
    <message>
        <source>This is not in {country}. Choose one from the list.</source>
        <translation>This is not in {country}. Choose one from the list.</translation>
    </message>
    <message>
        <source>No currency has the code {currency}. Choose one.</source>
        <translation>No currency has the code {currency}. Choose one.</translation>
    </message>
    <message>
        <source>Proposals are made in English, French or Spanish.</source>
        <translation>Proposals are made in English, French or Spanish.</translation>
    </message>
    <message>
        <source>Type a date as year, month and day: 2026-03-31.</source>
        <translation>Type a date as year, month and day: 2026-03-31.</translation>
    </message>
    <message>
        <source>This is before the estimate’s date.</source>
        <translation>This is before the estimate’s date.</translation>
    </message>
    <message>
        <source>At most {limit} fit in one estimate.</source>
        <translation>At most {limit} fit in one estimate.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>This is not a number.</translation>
    </message>
    <message>
        <source>This could mean two numbers. Leave out what groups the digits.</source>
        <translation>This could mean two numbers. Leave out what groups the digits.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>This is too large.</translation>
    </message>
    <message>
        <source>At most {places} decimal places are kept.</source>
        <translation>At most {places} decimal places are kept.</translation>
    </message>
    <message>
        <source>This can’t be negative.</source>
        <translation>This can’t be negative.</translation>
    </message>
    <message>
        <source>This can’t be more than 100 percent.</source>
        <translation>This can’t be more than 100 percent.</translation>
    </message>
    <message>
        <source>A markup can’t take off more than the whole cost.</source>
        <translation>A markup can’t take off more than the whole cost.</translation>
    </message>
</context>
<context>
    <name>EstimateTasks</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} was deleted.</translation>
    </message>
</context>
<context>
    <name>EstimatesPage</name>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln estimate</numerusform>
            <numerusform>%Ln estimates</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Search estimates</source>
        <translation>Search estimates</translation>
    </message>
    <message>
        <source>Search number, title, customer, job site …</source>
        <translation>Search number, title, customer, job site …</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>All customers</translation>
    </message>
    <message>
        <source>Export Customers</source>
        <translation>Export Customers</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{done} of {total} customers</source>
        <translation>{done} of {total} customers</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Show in Folder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>No program on this computer opens {path}.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customer(s) shown now</source>
        <translation>
            <numerusform>The %Ln customer shown now</numerusform>
            <numerusform>The %Ln customers shown now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln customer(s) found with “{search}”</source>
        <translation>
            <numerusform>The %Ln customer found with “{search}”</numerusform>
            <numerusform>The %Ln customers found with “{search}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>All %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) saved as {path}.</source>
        <translation>
            <numerusform>%Ln customer saved as {path}.</numerusform>
            <numerusform>%Ln customers saved as {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Sent to the printer {name}.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was exported.</source>
        <translation>Canceled. Nothing was exported.</translation>
    </message>
    <message>
        <source>The printer {name} takes nothing. Is it switched on? Nothing was printed.</source>
        <translation>The printer {name} takes nothing. Is it switched on? Nothing was printed.</translation>
    </message>
    <message>
        <source>The pages could not be made: {reason}</source>
        <translation>The pages could not be made: {reason}</translation>
    </message>
    <message>
        <source>{count} customers are too many for a PDF, which takes {limit}. Search for fewer, or choose another one.</source>
        <translation>{count} customers are too many for a PDF, which takes {limit}. Search for fewer, or choose another one.</translation>
    </message>
    <message>
        <source>The notes of {name} have {count} characters, and a cell takes {limit}. Shorten them, or choose CSV.</source>
        <translation>The notes of {name} have {count} characters, and a cell takes {limit}. Shorten them, or choose CSV.</translation>
    </message>
    <message>
        <source>{count} customers are too many for a spreadsheet, which takes {limit}. Choose CSV.</source>
        <translation>{count} customers are too many for a spreadsheet, which takes {limit}. Choose CSV.</translation>
    </message>
    <message>
        <source>Version 3.0, for phones and Outlook</source>
        <translation>Version 3.0, for phones and Outlook</translation>
    </message>
    <message>
        <source>Version 4.0, where a program asks for it</source>
        <translation>Version 4.0, where a program asks for it</translation>
    </message>
    <message>
        <source>Street and postal code</source>
        <translation>Street and postal code</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
</context>
<context>
    <name>FileProblemDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>The customer list can’t be opened</source>
        <translation>The customer list can’t be opened</translation>
    </message>
    <message>
        <source>Open Another File…</source>
        <translation>Open Another File…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Try Again</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Open Read-Only</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Customer lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)</source>
        <translation>Customer lists (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Choose a File to Import</source>
        <translation>Choose a File to Import</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Drop a file here</translation>
    </message>
    <message>
        <source>Excel, CSV, OpenDocument or vCard. Every change is shown before it is made.</source>
        <translation>Excel, CSV, OpenDocument or vCard. Every change is shown before it is made.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choose File…</translation>
    </message>
    <message>
        <source>Download Template</source>
        <translation>Download Template</translation>
    </message>
    <message>
        <source>A file with the right columns, to be filled in and imported</source>
        <translation>A file with the right columns, to be filled in and imported</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (.csv)</source>
        <translation>CSV file (.csv)</translation>
    </message>
    <message>
        <source>Choose Another File…</source>
        <translation>Choose Another File…</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>All %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>The first %Ln row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Text with columns</source>
        <translation>Text with columns</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Columns divided by</source>
        <translation>Columns divided by</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <translation>Numbers without a country are from</translation>
    </message>
    <message>
        <source>First row names the columns</source>
        <translation>First row names the columns</translation>
    </message>
    <message numerus="yes">
        <source>{sheet} (%Ln row(s))</source>
        <translation>
            <numerusform>{sheet} (%Ln row)</numerusform>
            <numerusform>{sheet} (%Ln rows)</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer template</source>
        <translation>Customer template</translation>
    </message>
    <message>
        <source>{file} was saved. Fill it in and drop it here.</source>
        <translation>{file} was saved. Fill it in and drop it here.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Show in Folder</translation>
    </message>
    <message>
        <source>Paste Rows</source>
        <translation>Paste Rows</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet or a web page ({keys})</source>
        <translation>Rows copied from a spreadsheet or a web page ({keys})</translation>
    </message>
    <message>
        <source>There are no rows to paste. Copy them in the spreadsheet first.</source>
        <translation>There are no rows to paste. Copy them in the spreadsheet first.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the sheet “{sheet}” is read. Not read: {others}</source>
        <translation>Only the sheet “{sheet}” is read. Not read: {others}</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Show all again</source>
        <translation>Show all again</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Start your customer list</source>
        <translation>Start your customer list</translation>
    </message>
    <message>
        <source>Everyone you price work for, kept on this computer and ready in every estimate.
Pick how to begin; nothing here is final.</source>
        <translation>Everyone you price work for, kept on this computer and ready in every estimate.
Pick how to begin; nothing here is final.</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Add Customer</translation>
    </message>
    <message>
        <source>Type one in. A company or a name is enough to start.</source>
        <translation>Type one in. A company or a name is enough to start.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>From Excel, CSV or vCard. Every change is shown before it is made.</source>
        <translation>From Excel, CSV or vCard. Every change is shown before it is made.</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>User Guide</translation>
    </message>
    <message>
        <source>Sample Data</source>
        <translation>Sample Data</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented customer(s) to try things on, removed in one step.</source>
        <translation>
            <numerusform>%Ln invented customer to try things on, removed in one step.</numerusform>
            <numerusform>%Ln invented customers to try things on, removed in one step.</numerusform>
        </translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer unless you send it.</source>
        <translation>Works without a network. Nothing leaves this computer unless you send it.</translation>
    </message>
    <message>
        <source>Make your first estimate</source>
        <translation>Make your first estimate</translation>
    </message>
    <message>
        <source>Choose a customer, type the lines, and send it as a proposal.
Everything is saved while you work.</source>
        <translation>Choose a customer, type the lines, and send it as a proposal.
Everything is saved while you work.</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>New Estimate</translation>
    </message>
    <message>
        <source>Its number and date are filled in; the rest is up to you.</source>
        <translation>Its number and date are filled in; the rest is up to you.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented estimate(s) with their customers, removed in one step.</source>
        <translation>
            <numerusform>%Ln invented estimate with its customer, removed in one step.</numerusform>
            <numerusform>%Ln invented estimates with their customers, removed in one step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GiveUpRoleDialog</name>
    <message>
        <source>Change Role</source>
        <translation>Change Role</translation>
    </message>
    <message>
        <source>Make yourself an Estimator?</source>
        <translation>Make yourself an Estimator?</translation>
    </message>
    <message>
        <source>You could then no longer edit customers, settings or users. Only another Account Owner can give the role back to you.</source>
        <translation>You could then no longer edit customers, settings or users. Only another Account Owner can give the role back to you.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{topic} — User Guide</source>
        <translation>{topic} — User Guide</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Search the guide</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>No topic of the guide has all of these words.</source>
        <translation>No topic of the guide has all of these words.</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Clear Search</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Smaller Text</source>
        <translation>Smaller Text</translation>
    </message>
    <message>
        <source>Larger Text</source>
        <translation>Larger Text</translation>
    </message>
    <message>
        <source>Back to the interface’s own size</source>
        <translation>Back to the interface’s own size</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Whole topic</source>
        <translation>Whole topic</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>First Steps</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Estimates and Proposals</source>
        <translation>Estimates and Proposals</translation>
    </message>
    <message>
        <source>Your Office</source>
        <translation>Your Office</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Next: {title}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>HolderTasks</name>
    <message>
        <source>Choose Customer</source>
        <translation>Choose Customer</translation>
    </message>
    <message>
        <source>Link Again</source>
        <translation>Link Again</translation>
    </message>
    <message>
        <source>Edit Contact Details</source>
        <translation>Edit Contact Details</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Add Customer</translation>
    </message>
    <message>
        <source>That customer is no longer in the list: somebody deleted it meanwhile.</source>
        <translation>That customer is no longer in the list: somebody deleted it meanwhile.</translation>
    </message>
</context>
<context>
    <name>ImportProblems</name>
    <message>
        <source>May be one of several customers in the list</source>
        <translation>May be one of several customers in the list</translation>
    </message>
    <message>
        <source>{field} can’t be used: “{value}”</source>
        <translation>{field} can’t be used: “{value}”</translation>
    </message>
    <message>
        <source>Looks like {name}: same phone</source>
        <translation>Looks like {name}: same phone</translation>
    </message>
    <message>
        <source>Looks like {name}: similar name</source>
        <translation>Looks like {name}: similar name</translation>
    </message>
    <message>
        <source>Looks like {name}: same postal code</source>
        <translation>Looks like {name}: same postal code</translation>
    </message>
    <message>
        <source>Looks like {name}: same city</source>
        <translation>Looks like {name}: same city</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {limit} fit</source>
        <translation>{field} has {length} characters; at most {limit} fit</translation>
    </message>
    <message>
        <source>May be one of {count} customers. Choose which one.</source>
        <translation>May be one of {count} customers. Choose which one.</translation>
    </message>
    <message>
        <source>Looks like row {row}: similar name</source>
        <translation>Looks like row {row}: similar name</translation>
    </message>
    <message>
        <source>Has more cells than the file has columns: “{value}”</source>
        <translation>Has more cells than the file has columns: “{value}”</translation>
    </message>
    <message>
        <source>Same customer as row {row}. Keep one of the two rows.</source>
        <translation>Same customer as row {row}. Keep one of the two rows.</translation>
    </message>
    <message>
        <source>This list has no customer with the Custlist ID “{value}”</source>
        <translation>This list has no customer with the Custlist ID “{value}”</translation>
    </message>
    <message>
        <source>The notes are full. Lines of the file that don’t fit: {count}, such as “{value}”</source>
        <translation>The notes are full. Lines of the file that don’t fit: {count}, such as “{value}”</translation>
    </message>
    <message>
        <source>{field} is not an address: “{value}”</source>
        <translation>{field} is not an address: “{value}”</translation>
    </message>
    <message>
        <source>{field} is not an address of the web: “{value}”</source>
        <translation>{field} is not an address of the web: “{value}”</translation>
    </message>
    <message>
        <source>{field} is longer than 254 characters: “{value}”</source>
        <translation>{field} is longer than 254 characters: “{value}”</translation>
    </message>
    <message>
        <source>{field} only works inside an office: “{value}”</source>
        <translation>{field} only works inside an office: “{value}”</translation>
    </message>
    <message>
        <source>{field} has no dot in its name: “{value}”</source>
        <translation>{field} has no dot in its name: “{value}”</translation>
    </message>
    <message>
        <source>{field} is not a telephone number: “{value}”</source>
        <translation>{field} is not a telephone number: “{value}”</translation>
    </message>
    <message>
        <source>{field} lost its last digits to a spreadsheet: “{value}”. Correct it in the file.</source>
        <translation>{field} lost its last digits to a spreadsheet: “{value}”. Correct it in the file.</translation>
    </message>
    <message>
        <source>{field} is a date, not a number: “{value}”</source>
        <translation>{field} is a date, not a number: “{value}”</translation>
    </message>
    <message>
        <source>{field} begins with a country code that nobody has: “{value}”</source>
        <translation>{field} begins with a country code that nobody has: “{value}”</translation>
    </message>
    <message>
        <source>{field} is too short for {country}: “{value}”</source>
        <translation>{field} is too short for {country}: “{value}”</translation>
    </message>
    <message>
        <source>{field} is too long for {country}: “{value}”</source>
        <translation>{field} is too long for {country}: “{value}”</translation>
    </message>
    <message>
        <source>{field} has not as many digits as numbers in {country}: “{value}”</source>
        <translation>{field} has not as many digits as numbers in {country}: “{value}”</translation>
    </message>
    <message>
        <source>{field} lacks its area code: “{value}”</source>
        <translation>{field} lacks its area code: “{value}”</translation>
    </message>
    <message>
        <source>{field} is like no number in {country}: “{value}”</source>
        <translation>{field} is like no number in {country}: “{value}”</translation>
    </message>
    <message>
        <source>Country “{value}” is not known. Correct it in the file.</source>
        <translation>Country “{value}” is not known. Correct it in the file.</translation>
    </message>
    <message>
        <source>{field} “{value}” is not in {country}</source>
        <translation>{field} “{value}” is not in {country}</translation>
    </message>
    <message>
        <source>{field} “{value}” is not known. Correct it in the file.</source>
        <translation>{field} “{value}” is not known. Correct it in the file.</translation>
    </message>
    <message>
        <source>Postal code “{value}” is not like those of {country}, such as {example}</source>
        <translation>Postal code “{value}” is not like those of {country}, such as {example}</translation>
    </message>
    <message>
        <source>Postal code “{before}” is read as “{value}”</source>
        <translation>Postal code “{before}” is read as “{value}”</translation>
    </message>
    <message>
        <source>Has a cell of more than {limit} characters</source>
        <translation>Has a cell of more than {limit} characters</translation>
    </message>
    <message>
        <source>A quotation mark is never closed</source>
        <translation>A quotation mark is never closed</translation>
    </message>
    <message>
        <source>Invisible characters left out: {count}</source>
        <translation>Invisible characters left out: {count}</translation>
    </message>
    <message>
        <source>Some letters are not in the file’s encoding, and are guessed</source>
        <translation>Some letters are not in the file’s encoding, and are guessed</translation>
    </message>
    <message>
        <source>Looks like {name}: same street</source>
        <translation>Looks like {name}: same street</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{field} moved to the notes</source>
        <translation>{field} moved to the notes</translation>
    </message>
    <message>
        <source>{field} “{value}” moved to the notes</source>
        <translation>{field} “{value}” moved to the notes</translation>
    </message>
    <message>
        <source>Same email as {name}</source>
        <translation>Same email as {name}</translation>
    </message>
    <message>
        <source>No company, name or email</source>
        <translation>No company, name or email</translation>
    </message>
    <message>
        <source>Named after its email: “{value}”</source>
        <translation>Named after its email: “{value}”</translation>
    </message>
    <message>
        <source>{field} has words beside the address: “{value}”</source>
        <translation>{field} has words beside the address: “{value}”</translation>
    </message>
    <message>
        <source>{field} has words beside the number: “{value}”</source>
        <translation>{field} has words beside the number: “{value}”</translation>
    </message>
    <message>
        <source>{field} takes one number; the notes have “{value}”</source>
        <translation>{field} takes one number; the notes have “{value}”</translation>
    </message>
    <message>
        <source>{field} “{before}” is read as “{value}”</source>
        <translation>{field} “{before}” is read as “{value}”</translation>
    </message>
    <message>
        <source>Perhaps {name}: update that customer, or add a new one?</source>
        <translation>Perhaps {name}: update that customer, or add a new one?</translation>
    </message>
    <message>
        <source>Same customer as row {row}, with other data: {more}. Keep one of the two rows.</source>
        <translation>Same customer as row {row}, with other data: {more}. Keep one of the two rows.</translation>
    </message>
    <message>
        <source>Has the same name as row {row}</source>
        <translation>Has the same name as row {row}</translation>
    </message>
    <message>
        <source>Looks like {name}: same name</source>
        <translation>Looks like {name}: same name</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>Step {number} of 4, done: {name}</source>
        <translation>Step {number} of 4, done: {name}</translation>
    </message>
    <message>
        <source>Step {number} of 4, current: {name}</source>
        <translation>Step {number} of 4, current: {name}</translation>
    </message>
    <message>
        <source>Step {number} of 4: {name}</source>
        <translation>Step {number} of 4: {name}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ImportTroubles</name>
    <message>
        <source>A quotation mark in {file} is never closed. Close it and try again.</source>
        <translation>A quotation mark in {file} is never closed. Close it and try again.</translation>
    </message>
    <message>
        <source>{file} is not there. Was it moved?</source>
        <translation>{file} is not there. Was it moved?</translation>
    </message>
    <message>
        <source>{file} is a folder. Choose a file in it.</source>
        <translation>{file} is a folder. Choose a file in it.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Close it in other programs, and see whether you may open it.</source>
        <translation>{file} can’t be read. Close it in other programs, and see whether you may open it.</translation>
    </message>
    <message>
        <source>{file} is protected by a password. Save it without one and try again.</source>
        <translation>{file} is protected by a password. Save it without one and try again.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} is empty.</translation>
    </message>
    <message>
        <source>{file} has a header, but no rows under it.</source>
        <translation>{file} has a header, but no rows under it.</translation>
    </message>
    <message>
        <source>{file} is {kind}, not a table. Save the list as Excel, CSV or vCard.</source>
        <translation>{file} is {kind}, not a table. Save the list as Excel, CSV or vCard.</translation>
    </message>
    <message>
        <source>{file} is damaged. Open it in the program that made it, and save it again.</source>
        <translation>{file} is damaged. Open it in the program that made it, and save it again.</translation>
    </message>
    <message>
        <source>A quotation mark in row {row} of {file} is never closed. Close it and try again.</source>
        <translation>A quotation mark in row {row} of {file} is never closed. Close it and try again.</translation>
    </message>
    <message>
        <source>Row {row} of {file} can’t be read as {encoding}. Choose another encoding.</source>
        <translation>Row {row} of {file} can’t be read as {encoding}. Choose another encoding.</translation>
    </message>
    <message>
        <source>{file} has no such sheet any more. Choose it again.</source>
        <translation>{file} has no such sheet any more. Choose it again.</translation>
    </message>
    <message>
        <source>{file} is larger than {limit} MB once it is open. Divide it into several files.</source>
        <translation>{file} is larger than {limit} MB once it is open. Divide it into several files.</translation>
    </message>
    <message>
        <source>Row {row} of {file} has a cell of more than {limit} characters. Shorten it and try again.</source>
        <translation>Row {row} of {file} has a cell of more than {limit} characters. Shorten it and try again.</translation>
    </message>
    <message>
        <source>{file} has {columns} columns; at most {limit} can be read. Leave out some of them.</source>
        <translation>{file} has {columns} columns; at most {limit} can be read. Leave out some of them.</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>a text document</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>an Apple Numbers document</source>
        <translation>an Apple Numbers document</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>a web page</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>You can also import without a backup.</source>
        <translation>You can also import without a backup.</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Back up the customer list first</source>
        <translation>Back up the customer list first</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>Import %Ln Row</numerusform>
            <numerusform>Import %Ln Rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Customers</source>
        <translation>Show Customers</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Import Customers — Custlist</source>
        <translation>Import Customers — Custlist</translation>
    </message>
    <message>
        <source>Somebody changed the customer list since these rows were checked.</source>
        <translation>Somebody changed the customer list since these rows were checked.</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation>Check Again</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far</source>
        <translation>
            <numerusform>%Ln row so far</numerusform>
            <numerusform>%Ln rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet “{sheet}”</source>
        <translation>Sheet “{sheet}”</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Reading {file}</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation>Checking {file}</translation>
    </message>
    <message>
        <source>Changing the rows of {file}</source>
        <translation>Changing the rows of {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importing {file}</translation>
    </message>
    <message>
        <source>Taking back the import of {file}</source>
        <translation>Taking back the import of {file}</translation>
    </message>
    <message>
        <source>The list changes all at once, at the end. Cancel leaves it as it is.</source>
        <translation>The list changes all at once, at the end. Cancel leaves it as it is.</translation>
    </message>
    <message>
        <source>Nothing is written to the customer list.</source>
        <translation>Nothing is written to the customer list.</translation>
    </message>
    <message>
        <source>Pasted rows, {time}</source>
        <translation>Pasted rows, {time}</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Title before the name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Middle name</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Suffix after the name</translation>
    </message>
    <message>
        <source>Phone or mobile</source>
        <translation>Phone or mobile</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Kind of the next number</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Whole address</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Western (Windows-1252)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-15)</source>
        <translation>Western (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Western (Macintosh)</source>
        <translation>Western (Macintosh)</translation>
    </message>
    <message>
        <source>Western (MS-DOS)</source>
        <translation>Western (MS-DOS)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>Company or person</translation>
    </message>
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>IssuedProposals</name>
    <message>
        <source>Issued Proposals</source>
        <translation>Issued Proposals</translation>
    </message>
    <message>
        <source>Each one is kept as it left. Later changes of the estimate don’t reach it.</source>
        <translation>Each one is kept as it left. Later changes of the estimate don’t reach it.</translation>
    </message>
    <message>
        <source>Issued proposals</source>
        <translation>Issued proposals</translation>
    </message>
    <message>
        <source>No proposal was issued yet</source>
        <translation>No proposal was issued yet</translation>
    </message>
    <message>
        <source>What you download, email or print is kept here as it left.</source>
        <translation>What you download, email or print is kept here as it left.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Save a Copy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save a copy of it.</source>
        <translation>No program on this computer opens PDF files. Save a copy of it.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Saved as {path}.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>No program on this computer opens PDF files.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Downloaded</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Emailed</source>
        <translation>Emailed</translation>
    </message>
</context>
<context>
    <name>JobSiteBlock</name>
    <message>
        <source>At the customer’s address</source>
        <translation>At the customer’s address</translation>
    </message>
    <message>
        <source>Job Site</source>
        <translation>Job Site</translation>
    </message>
    <message>
        <source>Edit job site</source>
        <translation>Edit job site</translation>
    </message>
</context>
<context>
    <name>JobSiteDialog</name>
    <message>
        <source>Job Site</source>
        <translation>Job Site</translation>
    </message>
    <message>
        <source>The customer’s address</source>
        <translation>The customer’s address</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Another address</translation>
    </message>
    <message>
        <source>The customer has no address yet.</source>
        <translation>The customer has no address yet.</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Not Everything Is Saved</source>
        <translation>Not Everything Is Saved</translation>
    </message>
    <message>
        <source>Close without what could not be saved?</source>
        <translation>Close without what could not be saved?</translation>
    </message>
    <message>
        <source>It is marked in red. All the rest is in the file.</source>
        <translation>It is marked in red. All the rest is in the file.</translation>
    </message>
    <message>
        <source>Close Anyway</source>
        <translation>Close Anyway</translation>
    </message>
    <message>
        <source>Keep Editing</source>
        <translation>Keep Editing</translation>
    </message>
    <message>
        <source>What you typed since the last save would be lost.</source>
        <translation>What you typed since the last save would be lost.</translation>
    </message>
</context>
<context>
    <name>LeaveImportDialog</name>
    <message>
        <source>Close Import</source>
        <translation>Close Import</translation>
    </message>
    <message>
        <source>Close without importing?</source>
        <translation>Close without importing?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Keep Checking</source>
        <translation>Keep Checking</translation>
    </message>
    <message>
        <source>What you decided about columns and rows of this file will be lost. The list stays as it is.</source>
        <translation>What you decided about columns and rows of this file will be lost. The list stays as it is.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln column(s) left out</source>
        <translation>
            <numerusform>%Ln column left out</numerusform>
            <numerusform>%Ln columns left out</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln</source>
        <translation>
            <numerusform>Show %Ln</numerusform>
            <numerusform>Show %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Edit {column}</source>
        <translation>Edit {column}</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit Cost</source>
        <translation>Unit Cost</translation>
    </message>
    <message>
        <source>Markup</source>
        <translation>Markup</translation>
    </message>
    <message>
        <source>Unit Price</source>
        <translation>Unit Price</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Tax</translation>
    </message>
    <message>
        <source>Add a line, or Tab from the last cell</source>
        <translation>Add a line, or Tab from the last cell</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Not taxable</source>
        <translation>Not taxable</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Write thousands without a mark.</source>
        <translation>“{text}” could be read two ways. Write thousands without a mark.</translation>
    </message>
    <message>
        <source>A markup under −100% would give a price below nothing.</source>
        <translation>A markup under −100% would give a price below nothing.</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>ft</translation>
    </message>
    <message>
        <source>The text is longer than can be kept.</source>
        <translation>The text is longer than can be kept.</translation>
    </message>
    <message>
        <source>“{text}” is too large.</source>
        <translation>“{text}” is too large.</translation>
    </message>
    <message>
        <source>“{text}” has more than {places} decimals.</source>
        <translation>“{text}” has more than {places} decimals.</translation>
    </message>
    <message>
        <source>“{text}” could be less than nothing. Write 5 or -5.</source>
        <translation>“{text}” could be less than nothing. Write 5 or -5.</translation>
    </message>
    <message>
        <source>“{text}” mixes units, or lengths with plain numbers.</source>
        <translation>“{text}” mixes units, or lengths with plain numbers.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a number. Write it like {example}.</source>
        <translation>“{text}” isn’t a number. Write it like {example}.</translation>
    </message>
    <message>
        <source>“{text}” divides by zero.</source>
        <translation>“{text}” divides by zero.</translation>
    </message>
    <message>
        <source>A parenthesis is missing in “{text}”.</source>
        <translation>A parenthesis is missing in “{text}”.</translation>
    </message>
    <message>
        <source>“{text}” isn’t finished.</source>
        <translation>“{text}” isn’t finished.</translation>
    </message>
    <message>
        <source>“{text}” isn’t in {unit}. Type the price in {unit}, without a sign.</source>
        <translation>“{text}” isn’t in {unit}. Type the price in {unit}, without a sign.</translation>
    </message>
    <message>
        <source>“{text}” is a length or a difference. Write 12′ 6″, or (12′) - 6″.</source>
        <translation>“{text}” is a length or a difference. Write 12′ 6″, or (12′) - 6″.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Write 5′ 0 3/4″ or 5 3/4′.</source>
        <translation>“{text}” could be read two ways. Write 5′ 0 3/4″ or 5 3/4′.</translation>
    </message>
    <message>
        <source>“{text}” could be read two ways. Write 3 m 05 or {metres} m.</source>
        <translation>“{text}” could be read two ways. Write 3 m 05 or {metres} m.</translation>
    </message>
    <message>
        <source>A number in “{text}” has more decimals than can be kept.</source>
        <translation>A number in “{text}” has more decimals than can be kept.</translation>
    </message>
    <message>
        <source>“{text}” comes to more than can be kept.</source>
        <translation>“{text}” comes to more than can be kept.</translation>
    </message>
    <message>
        <source>“{text}” is too long, or finer than four decimals.</source>
        <translation>“{text}” is too long, or finer than four decimals.</translation>
    </message>
    <message>
        <source>“{text}” can’t be worked out. Write it like 12*3+10% or 12′ 6″ x 8′.</source>
        <translation>“{text}” can’t be worked out. Write it like 12*3+10% or 12′ 6″ x 8′.</translation>
    </message>
    <message>
        <source>Lines of the estimate</source>
        <translation>Lines of the estimate</translation>
    </message>
    <message>
        <source>Add Line</source>
        <translation>Add Line</translation>
    </message>
    <message>
        <source>Insert Line</source>
        <translation>Insert Line</translation>
    </message>
    <message>
        <source>Insert Section</source>
        <translation>Insert Section</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %Ln Line(s)</source>
        <translation>
            <numerusform>Duplicate %Ln Line</numerusform>
            <numerusform>Duplicate %Ln Lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Line(s)</source>
        <translation>
            <numerusform>Delete %Ln Line</numerusform>
            <numerusform>Delete %Ln Lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete Line</source>
        <translation>Delete Line</translation>
    </message>
    <message>
        <source>Delete Section</source>
        <translation>Delete Section</translation>
    </message>
    <message>
        <source>Duplicate Line</source>
        <translation>Duplicate Line</translation>
    </message>
    <message>
        <source>Duplicate Section</source>
        <translation>Duplicate Section</translation>
    </message>
    <message>
        <source>Move Line</source>
        <translation>Move Line</translation>
    </message>
    <message>
        <source>Move Section</source>
        <translation>Move Section</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln Line(s)</source>
        <translation>
            <numerusform>Move %Ln Line</numerusform>
            <numerusform>Move %Ln Lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as Taxable</source>
        <translation>Mark as Taxable</translation>
    </message>
    <message>
        <source>Mark as Not Taxable</source>
        <translation>Mark as Not Taxable</translation>
    </message>
    <message>
        <source>Mark as Optional</source>
        <translation>Mark as Optional</translation>
    </message>
    <message>
        <source>Mark as Not Optional</source>
        <translation>Mark as Not Optional</translation>
    </message>
    <message>
        <source>Use Worked-Out Price</source>
        <translation>Use Worked-Out Price</translation>
    </message>
    <message numerus="yes">
        <source>Cut %Ln Line(s)</source>
        <translation>
            <numerusform>Cut %Ln Line</numerusform>
            <numerusform>Cut %Ln Lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %Ln Line(s)</source>
        <translation>
            <numerusform>Paste %Ln Line</numerusform>
            <numerusform>Paste %Ln Lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Insert Line Above</source>
        <translation>Insert Line Above</translation>
    </message>
    <message>
        <source>Insert Line Below</source>
        <translation>Insert Line Below</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Move Up</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Move Down</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions for line {number}</source>
        <translation>Actions for line {number}</translation>
    </message>
    <message>
        <source>cell to check</source>
        <translation>cell to check</translation>
    </message>
    <message>
        <source>Change Columns</source>
        <translation>Change Columns</translation>
    </message>
    <message>
        <source>Undo Paste</source>
        <translation>Undo Paste</translation>
    </message>
    <message>
        <source>“{text}” is in {typed}, this line in {unit}. Change one of them.</source>
        <translation>“{text}” is in {typed}, this line in {unit}. Change one of them.</translation>
    </message>
    <message>
        <source>“{text}” is a mixed number or a difference. Write 10 1/2, or 10 - 1/2.</source>
        <translation>“{text}” is a mixed number or a difference. Write 10 1/2, or 10 - 1/2.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a quantity. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” isn’t a quantity. Type one. Until then, this line has no amount.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a unit cost. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” isn’t a unit cost. Type one. Until then, this line has no amount.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a markup. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” isn’t a markup. Type one. Until then, this line has no amount.</translation>
    </message>
    <message>
        <source>“{text}” isn’t a unit price. Type one. Until then, this line has no amount.</source>
        <translation>“{text}” isn’t a unit price. Type one. Until then, this line has no amount.</translation>
    </message>
    <message>
        <source>“{text}” is a range, a length or a difference. Write {apart} to subtract.</source>
        <translation>“{text}” is a range, a length or a difference. Write {apart} to subtract.</translation>
    </message>
    <message>
        <source>“{text}” could be a date. Write {apart} to divide.</source>
        <translation>“{text}” could be a date. Write {apart} to divide.</translation>
    </message>
    <message>
        <source>“{text}” could be thousands, or feet and inches. Write 5000, or 5′ 0″.</source>
        <translation>“{text}” could be thousands, or feet and inches. Write 5000, or 5′ 0″.</translation>
    </message>
    <message>
        <source>“{text}” is in {typed}, this line in {unit}. Change one of them. Until then, this line has no amount.</source>
        <translation>“{text}” is in {typed}, this line in {unit}. Change one of them. Until then, this line has no amount.</translation>
    </message>
</context>
<context>
    <name>ListOpening</name>
    <message>
        <source>The list is in {file} from now on. The one in {folder} stays as it is, and is used no longer.</source>
        <translation>The list is in {file} from now on. The one in {folder} stays as it is, and is used no longer.</translation>
    </message>
    <message>
        <source>{file} is in a folder that {program} synchronizes. Open it on one computer at a time, and let {program} finish before you go to another one.</source>
        <translation>{file} is in a folder that {program} synchronizes. Open it on one computer at a time, and let {program} finish before you go to another one.</translation>
    </message>
    <message>
        <source>Copying the list</source>
        <translation>Copying the list</translation>
    </message>
    <message>
        <source>“{list}” is copied and checked. It stays as it is.</source>
        <translation>“{list}” is copied and checked. It stays as it is.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Reset Columns</source>
        <translation>Reset Columns</translation>
    </message>
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} of {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions for {name}</translation>
    </message>
    <message>
        <source>{title}, sorted downwards</source>
        <translation>{title}, sorted downwards</translation>
    </message>
    <message>
        <source>{title}, sorted upwards</source>
        <translation>{title}, sorted upwards</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>ListWatch</name>
    <message>
        <source>Find It…</source>
        <translation>Find It…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Try Again</translation>
    </message>
    <message>
        <source>Check and Reopen</source>
        <translation>Check and Reopen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Save a Copy As…</source>
        <translation>Save a Copy As…</translation>
    </message>
    <message>
        <source>Saving has stopped; the red line in this window says why.</source>
        <translation>Saving has stopped; the red line in this window says why.</translation>
    </message>
    <message>
        <source>Saving has stopped.</source>
        <translation>Saving has stopped.</translation>
    </message>
    <message>
        <source>Another program replaced “{list}” at {time}. What you see is the list as you had it.</source>
        <translation>Another program replaced “{list}” at {time}. What you see is the list as you had it.</translation>
    </message>
    <message>
        <source>“{list}” was moved, renamed or deleted at {time}. What you see is the list as you had it.</source>
        <translation>“{list}” was moved, renamed or deleted at {time}. What you see is the list as you had it.</translation>
    </message>
    <message>
        <source>Another program wrote into “{list}” at {time} and may have damaged it.</source>
        <translation>Another program wrote into “{list}” at {time} and may have damaged it.</translation>
    </message>
    <message>
        <source>The folder or drive with “{list}” is gone since {time}. Connect it again; nothing typed is lost.</source>
        <translation>The folder or drive with “{list}” is gone since {time}. Connect it again; nothing typed is lost.</translation>
    </message>
    <message>
        <source>Not saving since {time}</source>
        <translation>Not saving since {time}</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; what you typed stays here until it is saved.</source>
        <translation>The disk is full. Free some space; what you typed stays here until it is saved.</translation>
    </message>
    <message>
        <source>Another program deleted or replaced a file that belongs beside “{list}” at {time}. What you see is the list as you had it.</source>
        <translation>Another program deleted or replaced a file that belongs beside “{list}” at {time}. What you see is the list as you had it.</translation>
    </message>
</context>
<context>
    <name>LogChoice</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Checking what can be read</source>
        <translation>Checking what can be read</translation>
    </message>
    <message>
        <source>“{list}” is tried on copies; nothing is written.</source>
        <translation>“{list}” is tried on copies; nothing is written.</translation>
    </message>
    <message>
        <source>“{list}” was not closed properly, and the file may have been exchanged since: the log beside it, “{log}”, may be another list’s. Whatever you choose, both are kept as they are now.</source>
        <translation>“{list}” was not closed properly, and the file may have been exchanged since: the log beside it, “{log}”, may be another list’s. Whatever you choose, both are kept as they are now.</translation>
    </message>
    <message>
        <source>Is the log beside this list its own?</source>
        <translation>Is the log beside this list its own?</translation>
    </message>
    <message>
        <source>Other List…</source>
        <translation>Other List…</translation>
    </message>
    <message>
        <source>With the Log</source>
        <translation>With the Log</translation>
    </message>
    <message>
        <source>Without It</source>
        <translation>Without It</translation>
    </message>
    <message>
        <source>Could not be tried.</source>
        <translation>Could not be tried.</translation>
    </message>
    <message>
        <source>Damaged: nothing can be read this way.</source>
        <translation>Damaged: nothing can be read this way.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s)</source>
        <translation>
            <numerusform>%Ln estimate</numerusform>
            <numerusform>%Ln estimates</numerusform>
        </translation>
    </message>
    <message>
        <source>Last change {when}.</source>
        <translation>Last change {when}.</translation>
    </message>
    <message>
        <source>Damaged: some of it can’t be read.</source>
        <translation>Damaged: some of it can’t be read.</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>today, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Putting the list in place</source>
        <translation>Putting the list in place</translation>
    </message>
    <message>
        <source>“{list}” is made as you chose, checked, and put in place.</source>
        <translation>“{list}” is made as you chose, checked, and put in place.</translation>
    </message>
    <message>
        <source>The list is damaged both ways.</source>
        <translation>The list is damaged both ways.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, up to 2 MB. A file can be dropped here too.</source>
        <translation>PNG, JPEG or SVG, up to 2 MB. A file can be dropped here too.</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Choose File…</translation>
    </message>
    <message>
        <source>Choose a file for the logo</source>
        <translation>Choose a file for the logo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Choose a Logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</translation>
    </message>
    <message>
        <source>Preview of the logo</source>
        <translation>Preview of the logo</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>No logo</translation>
    </message>
</context>
<context>
    <name>LogoProblems</name>
    <message>
        <source>{file} is larger than 2 MB. Choose a smaller file, or save it with fewer pixels.</source>
        <translation>{file} is larger than 2 MB. Choose a smaller file, or save it with fewer pixels.</translation>
    </message>
    <message>
        <source>{file} is more than {pixels} pixels wide or high. Save it smaller.</source>
        <translation>{file} is more than {pixels} pixels wide or high. Save it smaller.</translation>
    </message>
    <message>
        <source>{file} is no PNG, JPEG or SVG picture. Choose another file.</source>
        <translation>{file} is no PNG, JPEG or SVG picture. Choose another file.</translation>
    </message>
    <message>
        <source>{file} can’t be read to its end. Save it again in the program that made it.</source>
        <translation>{file} can’t be read to its end. Save it again in the program that made it.</translation>
    </message>
    <message>
        <source>{file} has a script in it, or something fetched from elsewhere. Save it as a plain SVG, or as PNG.</source>
        <translation>{file} has a script in it, or something fetched from elsewhere. Save it as a plain SVG, or as PNG.</translation>
    </message>
    <message>
        <source>{file} is too complicated to print. Save it as PNG.</source>
        <translation>{file} is too complicated to print. Save it as PNG.</translation>
    </message>
    <message>
        <source>{file} can’t be read. Is its drive connected?</source>
        <translation>{file} can’t be read. Is its drive connected?</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Try to edit</source>
        <translation>Try to edit</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Save a copy as</translation>
    </message>
</context>
<context>
    <name>MissingAmounts</name>
    <message>
        <source>Make Proposal</source>
        <translation>Make Proposal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no amount yet. Make the proposal anyway?</source>
        <translation>
            <numerusform>%Ln line has no amount yet. Make the proposal anyway?</numerusform>
            <numerusform>%Ln lines have no amount yet. Make the proposal anyway?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was pasted there isn’t a number, and the total is without it.</source>
        <translation>What was pasted there isn’t a number, and the total is without it.</translation>
    </message>
    <message>
        <source>Show the Cell</source>
        <translation>Show the Cell</translation>
    </message>
    <message>
        <source>Make It Anyway</source>
        <translation>Make It Anyway</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Opens a menu</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>NetworkDriveDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>This list is on a network drive</source>
        <translation>This list is on a network drive</translation>
    </message>
    <message>
        <source>“{list}” is on {drive}. Writing to a list over a network can damage it without anyone noticing, so Custlist doesn’t.</source>
        <translation>“{list}” is on {drive}. Writing to a list over a network can damage it without anyone noticing, so Custlist doesn’t.</translation>
    </message>
    <message>
        <source>Sharing a List</source>
        <translation>Sharing a List</translation>
    </message>
    <message>
        <source>Copy to This Computer</source>
        <translation>Copy to This Computer</translation>
    </message>
    <message>
        <source>{file}: the list that you copied from there before.</source>
        <translation>{file}: the list that you copied from there before.</translation>
    </message>
    <message>
        <source>Open the Copy on This Computer</source>
        <translation>Open the Copy on This Computer</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Open Read-Only</translation>
    </message>
    <message>
        <source>Look something up in a private copy. Nothing is written.</source>
        <translation>Look something up in a private copy. Nothing is written.</translation>
    </message>
    <message>
        <source>Choose Another List…</source>
        <translation>Choose Another List…</translation>
    </message>
    <message>
        <source>One on this computer’s own disk.</source>
        <translation>One on this computer’s own disk.</translation>
    </message>
    <message>
        <source>Work in {folder} from now on ({size}, checked). The list on the server stays as it is.</source>
        <translation>Work in {folder} from now on ({size}, checked). The list on the server stays as it is.</translation>
    </message>
</context>
<context>
    <name>NoMatch</name>
    <message>
        <source>Every word must be found somewhere in the customer.</source>
        <translation>Every word must be found somewhere in the customer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es) “{word}” alone.</source>
        <translation>
            <numerusform>%Ln matches “{word}” alone.</numerusform>
            <numerusform>%Ln match “{word}” alone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search “{word}”</source>
        <translation>Search “{word}”</translation>
    </message>
    <message>
        <source>No customer matches “{text}”</source>
        <translation>No customer matches “{text}”</translation>
    </message>
    <message>
        <source>Clear Search</source>
        <translation>Clear Search</translation>
    </message>
    <message>
        <source>Add Customer</source>
        <translation>Add Customer</translation>
    </message>
    <message>
        <source>No estimate matches “{text}”</source>
        <translation>No estimate matches “{text}”</translation>
    </message>
    <message>
        <source>Every word must be found somewhere in the estimate or in its customer’s details.</source>
        <translation>Every word must be found somewhere in the estimate or in its customer’s details.</translation>
    </message>
    <message>
        <source>New Estimate</source>
        <translation>New Estimate</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>the disk is full.</source>
        <translation>the disk is full.</translation>
    </message>
    <message>
        <source>the list was moved, renamed or deleted.</source>
        <translation>the list was moved, renamed or deleted.</translation>
    </message>
    <message>
        <source>another program replaced the list.</source>
        <translation>another program replaced the list.</translation>
    </message>
    <message>
        <source>another program wrote into the list.</source>
        <translation>another program wrote into the list.</translation>
    </message>
    <message>
        <source>another program took a file of the list.</source>
        <translation>another program took a file of the list.</translation>
    </message>
    <message>
        <source>the folder or drive of the list is gone.</source>
        <translation>the folder or drive of the list is gone.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. Dial {text} by hand, or copy it.</source>
        <translation>No program on this computer makes calls. Dial {text} by hand, or copy it.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. Copy {text} to use it elsewhere.</source>
        <translation>No program on this computer writes emails. Copy {text} to use it elsewhere.</translation>
    </message>
    <message>
        <source>No program on this computer opens websites. Copy {text} to use it elsewhere.</source>
        <translation>No program on this computer opens websites. Copy {text} to use it elsewhere.</translation>
    </message>
    <message>
        <source>The program for calls was asked to call {text}. If nothing happens, dial it by hand.</source>
        <translation>The program for calls was asked to call {text}. If nothing happens, dial it by hand.</translation>
    </message>
    <message>
        <source>The email program was asked to write to {text}. If nothing opens, copy the address.</source>
        <translation>The email program was asked to write to {text}. If nothing opens, copy the address.</translation>
    </message>
</context>
<context>
    <name>OpenElsewhereDialog</name>
    <message>
        <source>{user} has this list open</source>
        <translation>{user} has this list open</translation>
    </message>
    <message>
        <source>Only one computer can change “{list}” at a time.</source>
        <translation>Only one computer can change “{list}” at a time.</translation>
    </message>
    <message>
        <source>Only one program can change “{list}” at a time.</source>
        <translation>Only one program can change “{list}” at a time.</translation>
    </message>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Another program has this list open</source>
        <translation>Another program has this list open</translation>
    </message>
    <message>
        <source>Other List…</source>
        <translation>Other List…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Try Again</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Active now</translation>
    </message>
    <message numerus="yes">
        <source>Active %Ln minute(s) ago</source>
        <translation>
            <numerusform>Active %Ln minute ago</numerusform>
            <numerusform>Active %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Only if {host} crashed or is switched off: two computers writing at once can lose changes.</source>
        <translation>Only if {host} crashed or is switched off: two computers writing at once can lose changes.</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>Open Anyway</translation>
    </message>
    <message>
        <source>Open “{list}” although {host} may have it open?</source>
        <translation>Open “{list}” although {host} may have it open?</translation>
    </message>
    <message>
        <source>If {host} goes on writing, changes of one of you get lost. The list as it is now is kept in a backup first.</source>
        <translation>If {host} goes on writing, changes of one of you get lost. The list as it is now is kept in a backup first.</translation>
    </message>
    <message>
        <source>Back Up and Open</source>
        <translation>Back Up and Open</translation>
    </message>
    <message>
        <source>On {host}, since {time}</source>
        <translation>On {host}, since {time}</translation>
    </message>
    <message>
        <source>On {host}</source>
        <translation>On {host}</translation>
    </message>
    <message>
        <source>Open Read-Only</source>
        <translation>Open Read-Only</translation>
    </message>
    <message>
        <source>Search, call, email and copy until it is free.</source>
        <translation>Search, call, email and copy until it is free.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Present password</source>
        <translation>Present password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Type your present password.</source>
        <translation>Type your present password.</translation>
    </message>
    <message numerus="yes">
        <source>This is not your present password. Try again in %n second(s).</source>
        <translation>
            <numerusform>This is not your present password. Try again in %n second.</numerusform>
            <numerusform>This is not your present password. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change Password</source>
        <translation>Change Password</translation>
    </message>
    <message>
        <source>Set Password</source>
        <translation>Set Password</translation>
    </message>
    <message>
        <source>{name} signs in with this password from now on.</source>
        <translation>{name} signs in with this password from now on.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Hide password</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Show password</translation>
    </message>
</context>
<context>
    <name>PasswordFields</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password, if wanted</source>
        <translation>Password, if wanted</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation>Type a password.</translation>
    </message>
    <message>
        <source>Blanks alone are no password. Type a letter or a digit too.</source>
        <translation>Blanks alone are no password. Type a letter or a digit too.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>PasteLine</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s) differ from the spreadsheet’s</source>
        <translation>
            <numerusform>%Ln amount differs from the spreadsheet’s</numerusform>
            <numerusform>%Ln amounts differ from the spreadsheet’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) worked out from the amounts</source>
        <translation>
            <numerusform>%Ln price worked out from the amounts</numerusform>
            <numerusform>%Ln prices worked out from the amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) without a quantity</source>
        <translation>
            <numerusform>%Ln price without a quantity</numerusform>
            <numerusform>%Ln prices without a quantity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) to check</source>
        <translation>
            <numerusform>%Ln cell to check</numerusform>
            <numerusform>%Ln cells to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted:</source>
        <translation>
            <numerusform>%Ln line pasted:</numerusform>
            <numerusform>%Ln lines pasted:</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} (guess)</source>
        <translation>{column} (guess)</translation>
    </message>
    <message>
        <source>left out: {columns}</source>
        <translation>left out: {columns}</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>column {number}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines come to {sum}; the paste’s own total says {total}</source>
        <translation>The lines come to {sum}; the paste’s own total says {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section total(s) left out</source>
        <translation>
            <numerusform>%Ln section total left out</numerusform>
            <numerusform>%Ln section totals left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices in {written}, not in {own}: nothing was converted</source>
        <translation>Prices in {written}, not in {own}: nothing was converted</translation>
    </message>
    <message>
        <source>Markup {number} read as {percent} (guess)</source>
        <translation>Markup {number} read as {percent} (guess)</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>Customer’s company</source>
        <translation>Customer’s company</translation>
    </message>
    <message>
        <source>Customer’s contact name</source>
        <translation>Customer’s contact name</translation>
    </message>
    <message>
        <source>Customer’s address</source>
        <translation>Customer’s address</translation>
    </message>
    <message>
        <source>Customer’s email</source>
        <translation>Customer’s email</translation>
    </message>
    <message>
        <source>Customer’s phone</source>
        <translation>Customer’s phone</translation>
    </message>
    <message>
        <source>Estimate’s number</source>
        <translation>Estimate’s number</translation>
    </message>
    <message>
        <source>Estimate’s title</source>
        <translation>Estimate’s title</translation>
    </message>
    <message>
        <source>Estimate’s total</source>
        <translation>Estimate’s total</translation>
    </message>
    <message>
        <source>Estimate’s date</source>
        <translation>Estimate’s date</translation>
    </message>
    <message>
        <source>Last day of the offer</source>
        <translation>Last day of the offer</translation>
    </message>
    <message>
        <source>Job site’s address</source>
        <translation>Job site’s address</translation>
    </message>
    <message>
        <source>Our trade name</source>
        <translation>Our trade name</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>Our address</translation>
    </message>
    <message>
        <source>Our phone</source>
        <translation>Our phone</translation>
    </message>
    <message>
        <source>Our email</source>
        <translation>Our email</translation>
    </message>
    <message>
        <source>Our website</source>
        <translation>Our website</translation>
    </message>
    <message>
        <source>Our license number</source>
        <translation>Our license number</translation>
    </message>
    <message>
        <source>Day on which the proposal is made</source>
        <translation>Day on which the proposal is made</translation>
    </message>
    <message>
        <source>Nothing fills in {name}: it would stand on the proposal as it is. Choose another.</source>
        <translation>Nothing fills in {name}: it would stand on the proposal as it is. Choose another.</translation>
    </message>
    <message>
        <source>Nothing fills in {name}: it would stand on the proposal as it is. Is {other} meant?</source>
        <translation>Nothing fills in {name}: it would stand on the proposal as it is. Is {other} meant?</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Placeholders</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Open Customer List</source>
        <translation>Open Customer List</translation>
    </message>
    <message>
        <source>Customer lists (*.db);;All files (*)</source>
        <translation>Customer lists (*.db);;All files (*)</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>Your new password was saved.</source>
        <translation>Your new password was saved.</translation>
    </message>
    <message>
        <source>Company Profile</source>
        <translation>Company Profile</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Scope of Work</source>
        <translation>Scope of Work</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Terms and Conditions</translation>
    </message>
    <message>
        <source>Estimate Defaults</source>
        <translation>Estimate Defaults</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Account Settings</translation>
    </message>
</context>
<context>
    <name>ProposalWindow</name>
    <message>
        <source>No program on this computer opens {path}.</source>
        <translation>No program on this computer opens {path}.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Open Folder</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>Sent to the printer {name}.</source>
        <translation>Sent to the printer {name}.</translation>
    </message>
    <message>
        <source>No program on this computer writes emails. The proposal was saved as {path}; attach it to a message.</source>
        <translation>No program on this computer writes emails. The proposal was saved as {path}; attach it to a message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) can’t be printed, and a box stands instead: {glyphs}</source>
        <translation>
            <numerusform>%Ln character can’t be printed, and a box stands instead: {glyphs}</numerusform>
            <numerusform>%Ln characters can’t be printed, and boxes stand instead: {glyphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer {name} takes nothing. Is it switched on? Nothing was printed.</source>
        <translation>The printer {name} takes nothing. Is it switched on? Nothing was printed.</translation>
    </message>
    <message>
        <source>This proposal is no longer as it left: the file was damaged. Look for it in a backup.</source>
        <translation>This proposal is no longer as it left: the file was damaged. Look for it in a backup.</translation>
    </message>
    <message>
        <source>The proposal could not be made: {reason}</source>
        <translation>The proposal could not be made: {reason}</translation>
    </message>
    <message>
        <source>Only where every line is shown.</source>
        <translation>Only where every line is shown.</translation>
    </message>
    <message>
        <source>This estimate has none.</source>
        <translation>This estimate has none.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Trade name</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>An Account Owner adds one in Account Settings, Company Profile.</source>
        <translation>An Account Owner adds one in Account Settings, Company Profile.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cost, markup and profit are never shown.</source>
        <translation>Cost, markup and profit are never shown.</translation>
    </message>
    <message>
        <source>Choices are kept for the next proposal.</source>
        <translation>Choices are kept for the next proposal.</translation>
    </message>
    <message>
        <source>Issued proposals ({count})</source>
        <translation>Issued proposals ({count})</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Preview of the proposal, as it will print</source>
        <translation>Preview of the proposal, as it will print</translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>No pages</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} of {count}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Fit Page Width</source>
        <translation>Fit Page Width</translation>
    </message>
    <message>
        <source>Fit Whole Page</source>
        <translation>Fit Whole Page</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Previous Page</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Next Page</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Zoom Out</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Zoom In</translation>
    </message>
    <message>
        <source>Zoom: {percent}</source>
        <translation>Zoom: {percent}</translation>
    </message>
    <message>
        <source>Natural Size</source>
        <translation>Natural Size</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Download PDF</source>
        <translation>Download PDF</translation>
    </message>
    <message>
        <source>Proposal {number} — Custlist</source>
        <translation>Proposal {number} — Custlist</translation>
    </message>
    <message>
        <source>This estimate was deleted</source>
        <translation>This estimate was deleted</translation>
    </message>
    <message>
        <source>Bring it back on the Estimates page, or close this window.</source>
        <translation>Bring it back on the Estimates page, or close this window.</translation>
    </message>
    <message>
        <source>The proposal can’t be shown</source>
        <translation>The proposal can’t be shown</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Lump sum</source>
        <translation>Lump sum</translation>
    </message>
    <message>
        <source>Totals by section</source>
        <translation>Totals by section</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>Every line</translation>
    </message>
    <message>
        <source>Quantities and units</source>
        <translation>Quantities and units</translation>
    </message>
    <message>
        <source>Unit prices</source>
        <translation>Unit prices</translation>
    </message>
    <message>
        <source>Section subtotals</source>
        <translation>Section subtotals</translation>
    </message>
    <message>
        <source>Optional lines</source>
        <translation>Optional lines</translation>
    </message>
    <message>
        <source>Taxes, each on its own line</source>
        <translation>Taxes, each on its own line</translation>
    </message>
    <message>
        <source>Scope of work</source>
        <translation>Scope of work</translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation>Terms and conditions</translation>
    </message>
    <message>
        <source>Signature lines</source>
        <translation>Signature lines</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>Ocher</source>
        <translation>Ocher</translation>
    </message>
    <message>
        <source>The pages can’t be made. In Account Settings, Company Profile, see whether the logo is a whole picture.</source>
        <translation>The pages can’t be made. In Account Settings, Company Profile, see whether the logo is a whole picture.</translation>
    </message>
    <message>
        <source>{number} is marked as Sent.</source>
        <translation>{number} is marked as Sent.</translation>
    </message>
    <message>
        <source>Mark the estimate as Sent?</source>
        <translation>Mark the estimate as Sent?</translation>
    </message>
    <message>
        <source>{number} is a draft again.</source>
        <translation>{number} is a draft again.</translation>
    </message>
    <message>
        <source>Revision {revision} saved in {folder} as “{name}”.</source>
        <translation>Revision {revision} saved in {folder} as “{name}”.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Open PDF</translation>
    </message>
    <message>
        <source>Mark as Sent</source>
        <translation>Mark as Sent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Do This After Every Download</source>
        <translation>Do This After Every Download</translation>
    </message>
    <message>
        <source>Ask Next Time</source>
        <translation>Ask Next Time</translation>
    </message>
    <message>
        <source>The pages were printed, but the proposal isn’t kept among the issued ones: {reason}</source>
        <translation>The pages were printed, but the proposal isn’t kept among the issued ones: {reason}</translation>
    </message>
    <message>
        <source>Attach the file to the email yourself before you send it. If no email opened, write one. It was saved as {path}.</source>
        <translation>Attach the file to the email yourself before you send it. If no email opened, write one. It was saved as {path}.</translation>
    </message>
    <message>
        <source>Empty in the scope of work: {fields}.</source>
        <translation>Empty in the scope of work: {fields}.</translation>
    </message>
    <message>
        <source>Empty in the terms: {fields}.</source>
        <translation>Empty in the terms: {fields}.</translation>
    </message>
    <message>
        <source>The proposal would have a gap there.</source>
        <translation>The proposal would have a gap there.</translation>
    </message>
    <message>
        <source>Open Company Profile</source>
        <translation>Open Company Profile</translation>
    </message>
    <message>
        <source>Show Customer</source>
        <translation>Show Customer</translation>
    </message>
    <message>
        <source>Open Estimate</source>
        <translation>Open Estimate</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Drive</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Shortcut</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>SetFocus</source>
        <translation>SetFocus</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>ShowMenu</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Open the combo box selection popup</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Billing information:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;End:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Start:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>Job &amp;priority:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>Scheduled &amp;printing:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Files of &amp;type:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>Page &amp;order:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Pages &amp;per sheet:</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is a directory.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Duplex Settings Conflicts</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>File %1 is not writable.
Please choose a different file name.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Invalid Pages Definition</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Print To File ...</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>There are conflicts in duplex settings. Do you want to fix them?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Advanced Option Conflicts</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Page Setup Conflicts</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>There are conflicts in page setup options. Do you want to fix them?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>There are conflicts in some advanced options. Do you want to fix them?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>There are conflicts in some options. Please fix them.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Double Sided Printing</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grayscale</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Long side binding</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>Page &amp;Set:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Print range</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Short side binding</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Output &amp;file:</source>
        <translation>Output &amp;file:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>block quote</source>
        <translation>block quote</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>slider</translation>
    </message>
</context>
<context>
    <name>ReadOnly</name>
    <message>
        <source>Try to Edit</source>
        <translation>Try to Edit</translation>
    </message>
    <message>
        <source>Edit Now</source>
        <translation>Edit Now</translation>
    </message>
    <message>
        <source>You can search, call, email and copy.</source>
        <translation>You can search, call, email and copy.</translation>
    </message>
    <message>
        <source>Read-only.</source>
        <translation>Read-only.</translation>
    </message>
    <message>
        <source>This is a copy, made at {time}, of the list on {drive}.</source>
        <translation>This is a copy, made at {time}, of the list on {drive}.</translation>
    </message>
    <message>
        <source>The drive with “{list}” can’t keep two programs from writing at once.</source>
        <translation>The drive with “{list}” can’t keep two programs from writing at once.</translation>
    </message>
    <message>
        <source>Nothing may be written in {folder}.</source>
        <translation>Nothing may be written in {folder}.</translation>
    </message>
    <message>
        <source>The list is free.</source>
        <translation>The list is free.</translation>
    </message>
    <message>
        <source>Nobody has it open any more. Open it to see what was changed.</source>
        <translation>Nobody has it open any more. Open it to see what was changed.</translation>
    </message>
    <message>
        <source>{user} closed it at {time}. Open it to see these changes and to make yours.</source>
        <translation>{user} closed it at {time}. Open it to see these changes and to make yours.</translation>
    </message>
    <message>
        <source>Another program has this list open.</source>
        <translation>Another program has this list open.</translation>
    </message>
    <message>
        <source>{user} has this list open on {host} since {time}.</source>
        <translation>{user} has this list open on {host} since {time}.</translation>
    </message>
    <message>
        <source>The last changes may be missing: its log may be another list’s.</source>
        <translation>The last changes may be missing: its log may be another list’s.</translation>
    </message>
    <message>
        <source>“{list}” may only be read by your account.</source>
        <translation>“{list}” may only be read by your account.</translation>
    </message>
    <message>
        <source>{beside} is a folder, a link or a file that your account may not open.</source>
        <translation>{beside} is a folder, a link or a file that your account may not open.</translation>
    </message>
    <message>
        <source>The disk with “{list}” is full.</source>
        <translation>The disk with “{list}” is full.</translation>
    </message>
    <message>
        <source>“{list}” has to be brought up to date, and can’t be copied before that.</source>
        <translation>“{list}” has to be brought up to date, and can’t be copied before that.</translation>
    </message>
</context>
<context>
    <name>RemovePasswordDialog</name>
    <message>
        <source>Remove Password</source>
        <translation>Remove Password</translation>
    </message>
    <message>
        <source>Remove the password of {name}?</source>
        <translation>Remove the password of {name}?</translation>
    </message>
    <message>
        <source>Anybody at this computer can then sign in as {name}.</source>
        <translation>Anybody at this computer can then sign in as {name}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>RepricedDrafts</name>
    <message numerus="yes">
        <source>%Ln draft(s) have other amounts since the update.</source>
        <translation>
            <numerusform>%Ln draft has other amounts since the update: all of its markup counts now.</numerusform>
            <numerusform>%Ln drafts have other amounts since the update: all of their markup counts now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Drafts</source>
        <translation>Show Drafts</translation>
    </message>
    <message>
        <source>Drafts with Other Amounts</source>
        <translation>Drafts with Other Amounts</translation>
    </message>
    <message>
        <source>A unit price used to be rounded before it was multiplied, so that small costs lost their markup. Drafts count all of it now. Estimates that were sent, accepted or declined keep their prices.</source>
        <translation>A unit price used to be rounded before it was multiplied, so that small costs lost their markup. Drafts count all of it now. Estimates that were sent, accepted or declined keep their prices.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open Estimate</source>
        <translation>Open Estimate</translation>
    </message>
    <message>
        <source>Total before</source>
        <translation>Total before</translation>
    </message>
    <message>
        <source>Total now</source>
        <translation>Total now</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>Close Custlist, then put the newest backup in its place: {command}</source>
        <translation>Close Custlist, then put the newest backup in its place: {command}</translation>
    </message>
    <message>
        <source>No backup of it was found in {folder}. If you have one elsewhere, close Custlist, then put it in its place: {command}</source>
        <translation>No backup of it was found in {folder}. If you have one elsewhere, close Custlist, then put it in its place: {command}</translation>
    </message>
</context>
<context>
    <name>RevisionMark</name>
    <message>
        <source>See Differences</source>
        <translation>See Differences</translation>
    </message>
    <message>
        <source>Customer details changed since revision {revision}</source>
        <translation>Customer details changed since revision {revision}</translation>
    </message>
    <message>
        <source>Company details changed since revision {revision}</source>
        <translation>Company details changed since revision {revision}</translation>
    </message>
    <message>
        <source>Proposal choices changed since revision {revision}</source>
        <translation>Proposal choices changed since revision {revision}</translation>
    </message>
    <message>
        <source>Changed since revision {revision}</source>
        <translation>Changed since revision {revision}</translation>
    </message>
</context>
<context>
    <name>RoleTable</name>
    <message>
        <source>See and search customers, call, email, copy</source>
        <translation>See and search customers, call, email, copy</translation>
    </message>
    <message>
        <source>Create and edit estimates, make proposals</source>
        <translation>Create and edit estimates, make proposals</translation>
    </message>
    <message>
        <source>Add a customer from an estimate</source>
        <translation>Add a customer from an estimate</translation>
    </message>
    <message>
        <source>Add a customer from the customer list</source>
        <translation>Add a customer from the customer list</translation>
    </message>
    <message>
        <source>Edit, delete, import, export, merge customers</source>
        <translation>Edit, delete, import, export, merge customers</translation>
    </message>
    <message>
        <source>Delete customers</source>
        <translation>Delete customers</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Export customers</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Merge customers</translation>
    </message>
    <message>
        <source>Templates, trade names, estimate defaults</source>
        <translation>Templates, trade names, estimate defaults</translation>
    </message>
    <message>
        <source>Users, roles, restoring a backup</source>
        <translation>Users, roles, restoring a backup</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>What each role may do</translation>
    </message>
</context>
<context>
    <name>RowPage</name>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message>
        <source>{field}, to be checked</source>
        <translation>{field}, to be checked</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>in the list</translation>
    </message>
    <message>
        <source>chosen for the file</source>
        <translation>chosen for the file</translation>
    </message>
    <message>
        <source>{column}, guessed</source>
        <translation>{column}, guessed</translation>
    </message>
    <message>
        <source>{column}: “{text}”</source>
        <translation>{column}: “{text}”</translation>
    </message>
    <message>
        <source>The row in detail</source>
        <translation>The row in detail</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>What becomes of this row</source>
        <translation>What becomes of this row</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>See Customer</source>
        <translation>See Customer</translation>
    </message>
    <message>
        <source>Skip This Row</source>
        <translation>Skip This Row</translation>
    </message>
    <message>
        <source>Add as New</source>
        <translation>Add as New</translation>
    </message>
    <message>
        <source>Update Instead</source>
        <translation>Update Instead</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>As it will be</source>
        <translation>As it will be</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Column in the file</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Empty: {fields}</source>
        <translation>Empty: {fields}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>and %Ln more line</numerusform>
            <numerusform>and %Ln more lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Row {row}, found by its Custlist ID</source>
        <translation>Row {row}, found by its Custlist ID</translation>
    </message>
    <message>
        <source>Row {row}, found by its email</source>
        <translation>Row {row}, found by its email</translation>
    </message>
    <message>
        <source>Row {row}, found by its name</source>
        <translation>Row {row}, found by its name</translation>
    </message>
    <message>
        <source>Row {row}, found by its phone</source>
        <translation>Row {row}, found by its phone</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {after}, added</source>
        <translation>{field}: {after}, added</translation>
    </message>
    <message>
        <source>{field}: {before} is removed</source>
        <translation>{field}: {before} is removed</translation>
    </message>
    <message>
        <source>{field}: {before} becomes {after}</source>
        <translation>{field}: {before} becomes {after}</translation>
    </message>
    <message>
        <source>{text}; from {source}</source>
        <translation>{text}; from {source}</translation>
    </message>
    <message>
        <source>{line}, kept</source>
        <translation>{line}, kept</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} becomes {after}</translation>
    </message>
    <message>
        <source>{line}, added</source>
        <translation>{line}, added</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Not saved: {reason}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saved but for what is marked</source>
        <translation>Saved but for what is marked</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SettingsMenu</name>
    <message>
        <source>Account Settings</source>
        <translation>Account Settings</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>User Guide</source>
        <translation>User Guide</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Keyboard Shortcuts</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Sign Out</source>
        <translation>Sign Out</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Estimates</translation>
    </message>
    <message>
        <source>Estimate editor</source>
        <translation>Estimate editor</translation>
    </message>
    <message>
        <source>Lines of an estimate</source>
        <translation>Lines of an estimate</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Account Settings</translation>
    </message>
    <message>
        <source>Dialogs and fields</source>
        <translation>Dialogs and fields</translation>
    </message>
    <message>
        <source>Show these shortcuts</source>
        <translation>Show these shortcuts</translation>
    </message>
    <message>
        <source>Hold Alt: each button and field shows the letter that reaches it</source>
        <translation>Hold Alt: each button and field shows the letter that reaches it</translation>
    </message>
    <message>
        <source>Go to the next field or button</source>
        <translation>Go to the next field or button</translation>
    </message>
    <message>
        <source>Go back to the one before</source>
        <translation>Go back to the one before</translation>
    </message>
    <message>
        <source>Press the button, or tick the box</source>
        <translation>Press the button, or tick the box</translation>
    </message>
    <message>
        <source>Open the Settings menu, in the main window</source>
        <translation>Open the Settings menu, in the main window</translation>
    </message>
    <message>
        <source>Go to the banner that says what is wrong with the list</source>
        <translation>Go to the banner that says what is wrong with the list</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Go to the search box</translation>
    </message>
    <message>
        <source>Go through the list, from the search box too</source>
        <translation>Go through the list, from the search box too</translation>
    </message>
    <message>
        <source>Go through it in great steps</source>
        <translation>Go through it in great steps</translation>
    </message>
    <message>
        <source>Open the menu of the chosen row</source>
        <translation>Open the menu of the chosen row</translation>
    </message>
    <message>
        <source>Sort the list, or change its columns</source>
        <translation>Sort the list, or change its columns</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Make the column wider</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Make the column narrower</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Add a customer</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Edit the customer</translation>
    </message>
    <message>
        <source>Delete the customer, in the list</source>
        <translation>Delete the customer, in the list</translation>
    </message>
    <message>
        <source>Undo the delete</source>
        <translation>Undo the delete</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Call the customer</translation>
    </message>
    <message>
        <source>Write an email to the customer</source>
        <translation>Write an email to the customer</translation>
    </message>
    <message>
        <source>Copy name, phone numbers, email and address</source>
        <translation>Copy name, phone numbers, email and address</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>Export customers</translation>
    </message>
    <message>
        <source>Begin an estimate</source>
        <translation>Begin an estimate</translation>
    </message>
    <message>
        <source>Open the estimate</source>
        <translation>Open the estimate</translation>
    </message>
    <message>
        <source>Duplicate the estimate</source>
        <translation>Duplicate the estimate</translation>
    </message>
    <message>
        <source>Delete the estimate, in the list</source>
        <translation>Delete the estimate, in the list</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Choose the customer</translation>
    </message>
    <message>
        <source>Add a customer, while choosing one</source>
        <translation>Add a customer, while choosing one</translation>
    </message>
    <message>
        <source>Show the proposal</source>
        <translation>Show the proposal</translation>
    </message>
    <message>
        <source>Save now; it is saved by itself too</source>
        <translation>Save now; it is saved by itself too</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>Go to the next line, or add one at the end</source>
        <translation>Go to the next line, or add one at the end</translation>
    </message>
    <message>
        <source>Change what stands in the cell</source>
        <translation>Change what stands in the cell</translation>
    </message>
    <message>
        <source>Empty the cell</source>
        <translation>Empty the cell</translation>
    </message>
    <message>
        <source>Insert a line above</source>
        <translation>Insert a line above</translation>
    </message>
    <message>
        <source>Insert a line below</source>
        <translation>Insert a line below</translation>
    </message>
    <message>
        <source>Insert a section</source>
        <translation>Insert a section</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Duplicate the line</translation>
    </message>
    <message>
        <source>Move the line or section up or down</source>
        <translation>Move the line or section up or down</translation>
    </message>
    <message>
        <source>Delete the line or section</source>
        <translation>Delete the line or section</translation>
    </message>
    <message>
        <source>Taxable, or not</source>
        <translation>Taxable, or not</translation>
    </message>
    <message>
        <source>Optional, or not</source>
        <translation>Optional, or not</translation>
    </message>
    <message>
        <source>Take the worked-out price again</source>
        <translation>Take the worked-out price again</translation>
    </message>
    <message>
        <source>Copy, cut and paste lines</source>
        <translation>Copy, cut and paste lines</translation>
    </message>
    <message>
        <source>Open the menu of the line</source>
        <translation>Open the menu of the line</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Leave the cell as it was</translation>
    </message>
    <message>
        <source>Download the PDF</source>
        <translation>Download the PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Write an email with it</source>
        <translation>Write an email with it</translation>
    </message>
    <message>
        <source>Turn the pages</source>
        <translation>Turn the pages</translation>
    </message>
    <message>
        <source>Go to the first or the last page</source>
        <translation>Go to the first or the last page</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Show the whole page</translation>
    </message>
    <message>
        <source>Show it as large as on paper</source>
        <translation>Show it as large as on paper</translation>
    </message>
    <message>
        <source>Open one of the issued proposals</source>
        <translation>Open one of the issued proposals</translation>
    </message>
    <message>
        <source>Choose what a column fills, or what a row becomes</source>
        <translation>Choose what a column fills, or what a row becomes</translation>
    </message>
    <message>
        <source>Leave the column or the row out</source>
        <translation>Leave the column or the row out</translation>
    </message>
    <message>
        <source>Stop, or close the window</source>
        <translation>Stop, or close the window</translation>
    </message>
    <message>
        <source>Go from group to group</source>
        <translation>Go from group to group</translation>
    </message>
    <message>
        <source>Go to the customers of the group, and back</source>
        <translation>Go to the customers of the group, and back</translation>
    </message>
    <message>
        <source>Keep what stands in the cell</source>
        <translation>Keep what stands in the cell</translation>
    </message>
    <message>
        <source>Merge the customers</source>
        <translation>Merge the customers</translation>
    </message>
    <message>
        <source>They are not the same</source>
        <translation>They are not the same</translation>
    </message>
    <message>
        <source>Add a user, a trade name or a template</source>
        <translation>Add a user, a trade name or a template</translation>
    </message>
    <message>
        <source>Edit the chosen one</source>
        <translation>Edit the chosen one</translation>
    </message>
    <message>
        <source>Change a user’s role</source>
        <translation>Change a user’s role</translation>
    </message>
    <message>
        <source>Delete the chosen one</source>
        <translation>Delete the chosen one</translation>
    </message>
    <message>
        <source>Open the menu of the chosen one</source>
        <translation>Open the menu of the chosen one</translation>
    </message>
    <message>
        <source>Go back to the customers</source>
        <translation>Go back to the customers</translation>
    </message>
    <message>
        <source>Press the filled button, which is the way on</source>
        <translation>Press the filled button, which is the way on</translation>
    </message>
    <message>
        <source>Save, from a field of several lines too</source>
        <translation>Save, from a field of several lines too</translation>
    </message>
    <message>
        <source>Close without saving; asks if something was typed</source>
        <translation>Close without saving; asks if something was typed</translation>
    </message>
    <message>
        <source>Open a list of choices</source>
        <translation>Open a list of choices</translation>
    </message>
    <message>
        <source>Leave a field, one of several lines too</source>
        <translation>Leave a field, one of several lines too</translation>
    </message>
    <message>
        <source>Show a password, or hide it again</source>
        <translation>Show a password, or hide it again</translation>
    </message>
    <message>
        <source>See what changed since the last revision</source>
        <translation>See what changed since the last revision</translation>
    </message>
    <message>
        <source>Go to the next or the previous cell to check</source>
        <translation>Go to the next or the previous cell to check</translation>
    </message>
    <message>
        <source>Choose the columns of what was pasted, or is to be</source>
        <translation>Choose the columns of what was pasted, or is to be</translation>
    </message>
    <message>
        <source>Save a copy of the list, once saving has stopped</source>
        <translation>Save a copy of the list, once saving has stopped</translation>
    </message>
    <message>
        <source>Try to edit a list that is open read-only</source>
        <translation>Try to edit a list that is open read-only</translation>
    </message>
    <message>
        <source>Send the column to the notes</source>
        <translation>Send the column to the notes</translation>
    </message>
    <message>
        <source>Go to the next or the previous column to look at</source>
        <translation>Go to the next or the previous column to look at</translation>
    </message>
    <message>
        <source>Paste rows copied from a spreadsheet</source>
        <translation>Paste rows copied from a spreadsheet</translation>
    </message>
    <message>
        <source>Go on to the next step, or open a row to look at it and correct it</source>
        <translation>Go on to the next step, or open a row to look at it and correct it</translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Keyboard Shortcuts</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Search shortcuts</translation>
    </message>
    <message>
        <source>Search by key or by what it does</source>
        <translation>Search by key or by what it does</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln shortcut</numerusform>
            <numerusform>%Ln shortcuts</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is called that, and none does that.</source>
        <translation>No key is called that, and none does that.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The password of {name} was set anew from a shell on {date}, by the system account {account}.</source>
        <translation>The password of {name} was set anew from a shell on {date}, by the system account {account}.</translation>
    </message>
    <message>
        <source>If nobody here did that, change the password.</source>
        <translation>If nobody here did that, change the password.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign In — Custlist</source>
        <translation>Sign In — Custlist</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Who is working?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Sign In</source>
        <translation>Sign In</translation>
    </message>
    <message>
        <source>Forgotten? Ask an Account Owner.</source>
        <translation>Forgotten? Ask an Account Owner.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lock is on.</translation>
    </message>
    <message numerus="yes">
        <source>That did not work. Check the password and try again in %n second(s).</source>
        <translation>
            <numerusform>That did not work. Check the password and try again in %n second.</numerusform>
            <numerusform>That did not work. Check the password and try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work. Check the password and try again.</source>
        <translation>That did not work. Check the password and try again.</translation>
    </message>
    <message>
        <source>{name} has no password to type. Choose your name first.</source>
        <translation>{name} has no password to type. Choose your name first.</translation>
    </message>
</context>
<context>
    <name>StatusButton</name>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Change the status</translation>
    </message>
</context>
<context>
    <name>TaxesField</name>
    <message>
        <source>A rate is a number from 0 to 100, such as {example}.</source>
        <translation>A rate is a number from 0 to 100, such as {example}.</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Add Tax</source>
        <translation>Add Tax</translation>
    </message>
    <message>
        <source>None: the total is the price before taxes.</source>
        <translation>None: the total is the price before taxes.</translation>
    </message>
    <message>
        <source>Tax {number}</source>
        <translation>Tax {number}</translation>
    </message>
    <message>
        <source>Name of the tax</source>
        <translation>Name of the tax</translation>
    </message>
    <message>
        <source>Name on the proposal</source>
        <translation>Name on the proposal</translation>
    </message>
    <message>
        <source>Rate in percent</source>
        <translation>Rate in percent</translation>
    </message>
    <message>
        <source>Remove this tax</source>
        <translation>Remove this tax</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert Placeholder</source>
        <translation>Insert Placeholder</translation>
    </message>
    <message>
        <source>Placeholders are filled in when a proposal is made.</source>
        <translation>Placeholders are filled in when a proposal is made.</translation>
    </message>
    <message>
        <source>Edit Terms and Conditions</source>
        <translation>Edit Terms and Conditions</translation>
    </message>
    <message>
        <source>Add Terms and Conditions</source>
        <translation>Add Terms and Conditions</translation>
    </message>
    <message>
        <source>Edit Scope of Work</source>
        <translation>Edit Scope of Work</translation>
    </message>
    <message>
        <source>Add Scope of Work</source>
        <translation>Add Scope of Work</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>Save This Text as a Template</source>
        <translation>Save This Text as a Template</translation>
    </message>
    <message>
        <source>Manage Templates</source>
        <translation>Manage Templates</translation>
    </message>
    <message>
        <source>Write a text first.</source>
        <translation>Write a text first.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Save Scope of Work as a Template</source>
        <translation>Save Scope of Work as a Template</translation>
    </message>
    <message>
        <source>Save Terms and Conditions as a Template</source>
        <translation>Save Terms and Conditions as a Template</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>Give the template a name.</translation>
    </message>
</context>
<context>
    <name>TemplatesPage</name>
    <message>
        <source>Terms and Conditions</source>
        <translation>Terms and Conditions</translation>
    </message>
    <message>
        <source>Saved texts for payment, guarantees and what else holds.</source>
        <translation>Saved texts for payment, guarantees and what else holds.</translation>
    </message>
    <message>
        <source>Scope of Work</source>
        <translation>Scope of Work</translation>
    </message>
    <message>
        <source>Saved texts that say what the work includes.</source>
        <translation>Saved texts that say what the work includes.</translation>
    </message>
    <message>
        <source>Add Template</source>
        <translation>Add Template</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>No templates yet</translation>
    </message>
    <message>
        <source>What is often written is saved here once, and inserted into estimates.</source>
        <translation>What is often written is saved here once, and inserted into estimates.</translation>
    </message>
    <message>
        <source>No text yet</source>
        <translation>No text yet</translation>
    </message>
    <message>
        <source>Unknown placeholder</source>
        <translation>Unknown placeholder</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions for {name}</translation>
    </message>
    <message>
        <source>Edit Template…</source>
        <translation>Edit Template…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete Template</source>
        <translation>Delete Template</translation>
    </message>
    <message>
        <source>{name} was deleted. Estimates keep its text.</source>
        <translation>{name} was deleted. Estimates keep its text.</translation>
    </message>
</context>
<context>
    <name>TextsPanel</name>
    <message>
        <source>Scope of Work</source>
        <translation>Scope of Work</translation>
    </message>
    <message>
        <source>Edit Scope of Work</source>
        <translation>Edit Scope of Work</translation>
    </message>
    <message>
        <source>Terms and Conditions</source>
        <translation>Terms and Conditions</translation>
    </message>
    <message>
        <source>Edit Terms and Conditions</source>
        <translation>Edit Terms and Conditions</translation>
    </message>
    <message>
        <source>Internal Notes</source>
        <translation>Internal Notes</translation>
    </message>
    <message>
        <source>Edit Internal Notes</source>
        <translation>Edit Internal Notes</translation>
    </message>
    <message>
        <source>What the work includes, and what it doesn’t.</source>
        <translation>What the work includes, and what it doesn’t.</translation>
    </message>
    <message>
        <source>Payment, guarantees, and what else holds.</source>
        <translation>Payment, guarantees, and what else holds.</translation>
    </message>
    <message>
        <source>Stays in the office: never on a proposal.</source>
        <translation>Stays in the office: never on a proposal.</translation>
    </message>
    <message>
        <source>Insert Template</source>
        <translation>Insert Template</translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message>
        <source>Discount</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Percent or amount</source>
        <translation>Percent or amount</translation>
    </message>
    <message>
        <source>Change Discount</source>
        <translation>Change Discount</translation>
    </message>
    <message>
        <source>A discount isn’t less than nothing.</source>
        <translation>A discount isn’t less than nothing.</translation>
    </message>
    <message>
        <source>A discount isn’t more than all of it.</source>
        <translation>A discount isn’t more than all of it.</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Not on the proposal</source>
        <translation>Not on the proposal</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Profit</translation>
    </message>
    <message>
        <source>Profit on price</source>
        <translation>Profit on price</translation>
    </message>
    <message>
        <source>Just the aim of {aim}</source>
        <translation>Just the aim of {aim}</translation>
    </message>
    <message>
        <source>1 point over the aim of {aim}</source>
        <translation>1 point over the aim of {aim}</translation>
    </message>
    <message>
        <source>1 point under the aim of {aim}</source>
        <translation>1 point under the aim of {aim}</translation>
    </message>
    <message>
        <source>{points} points over the aim of {aim}</source>
        <translation>{points} points over the aim of {aim}</translation>
    </message>
    <message>
        <source>{points} points under the aim of {aim}</source>
        <translation>{points} points under the aim of {aim}</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Before taxes</source>
        <translation>Before taxes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Optional, not included</source>
        <translation>Optional, not included</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>No costs yet</source>
        <translation>No costs yet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no amount yet</source>
        <translation>
            <numerusform>%Ln line has no amount yet</numerusform>
            <numerusform>%Ln lines have no amount yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TradeNameDialog</name>
    <message>
        <source>Edit Trade Name</source>
        <translation>Edit Trade Name</translation>
    </message>
    <message>
        <source>Add Trade Name</source>
        <translation>Add Trade Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>License number</source>
        <translation>License number</translation>
    </message>
    <message>
        <source>This is what clients see on proposals.</source>
        <translation>This is what clients see on proposals.</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Undo Import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Customers that were changed since</source>
        <translation>Customers that were changed since</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Taking the import back</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>No imports yet</translation>
    </message>
    <message>
        <source>Once a file was imported, it can be taken back here.</source>
        <translation>Once a file was imported, it can be taken back here.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Taken back on {moment}.</source>
        <translation>Taken back on {moment}.</translation>
    </message>
    <message>
        <source>Looking at what was changed since…</source>
        <translation>Looking at what was changed since…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were changed since:</source>
        <translation>
            <numerusform>%Ln customer was changed since:</numerusform>
            <numerusform>%Ln customers were changed since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep those %Ln customer(s) as they are now</source>
        <translation>
            <numerusform>Keep that %Ln customer as it is now</numerusform>
            <numerusform>Keep those %Ln customers as they are now</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>The import was taken back.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed.</source>
        <translation>
            <numerusform>%Ln customer removed.</numerusform>
            <numerusform>%Ln customers removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) as before.</source>
        <translation>
            <numerusform>%Ln customer as before.</numerusform>
            <numerusform>%Ln customers as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, as they were changed since.</source>
        <translation>
            <numerusform>%Ln customer kept, as it was changed since.</numerusform>
            <numerusform>%Ln customers kept, as they were changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added customer(s) will be removed.</source>
        <translation>
            <numerusform>%Ln added customer will be removed.</numerusform>
            <numerusform>%Ln added customers will be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated customer(s) will be as before.</source>
        <translation>
            <numerusform>%Ln updated customer will be as before.</numerusform>
            <numerusform>%Ln updated customers will be as before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this import is left as it was.</source>
        <translation>Nothing of this import is left as it was.</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>edited since</translation>
    </message>
    <message>
        <source>has estimates now</source>
        <translation>has estimates now</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>deleted since</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrorDialog</name>
    <message>
        <source>Custlist</source>
        <translation>Custlist</translation>
    </message>
    <message>
        <source>Something in Custlist went wrong</source>
        <translation>Something in Custlist went wrong</translation>
    </message>
    <message>
        <source>What you did last may not be done: look before you try it again. If it fails again, the details help whoever looks into it.</source>
        <translation>What you did last may not be done: look before you try it again. If it fails again, the details help whoever looks into it.</translation>
    </message>
    <message>
        <source>While</source>
        <translation>While</translation>
    </message>
    <message>
        <source>Working in “{window}”</source>
        <translation>Working in “{window}”</translation>
    </message>
    <message>
        <source>Your list</source>
        <translation>Your list</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>The details say what the program did. They hold no customer’s data.</source>
        <translation>The details say what the program did. They hold no customer’s data.</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>Copy Details</translation>
    </message>
    <message>
        <source>Open Log Folder</source>
        <translation>Open Log Folder</translation>
    </message>
    <message>
        <source>Close Custlist</source>
        <translation>Close Custlist</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Being checked…</translation>
    </message>
    <message>
        <source>Safe: checked just now, everything saved is there</source>
        <translation>Safe: checked just now, everything saved is there</translation>
    </message>
    <message>
        <source>{number}, {moment}, Custlist {version}</source>
        <translation>{number}, {moment}, Custlist {version}</translation>
    </message>
    <message>
        <source>{report}. It could not be written: copy the details.</source>
        <translation>{report}. It could not be written: copy the details.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>{report}. The log is in {folder}.</source>
        <translation>{report}. The log is in {folder}.</translation>
    </message>
    <message>
        <source>The customer list is damaged</source>
        <translation>The customer list is damaged</translation>
    </message>
    <message>
        <source>It could not be checked</source>
        <translation>It could not be checked</translation>
    </message>
    <message>
        <source>Damaged: not all of it can be read</source>
        <translation>Damaged: not all of it can be read</translation>
    </message>
</context>
<context>
    <name>UnreadableList</name>
    <message>
        <source>The list can’t be read</source>
        <translation>The list can’t be read</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Try Again</translation>
    </message>
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Switch User…</source>
        <translation>Switch User…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Change Password…</translation>
    </message>
    <message>
        <source>Switch user, or change your password</source>
        <translation>Switch user, or change your password</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Every user needs a name.</source>
        <translation>Every user needs a name.</translation>
    </message>
    <message>
        <source>There is a user called {name} already. Choose another name.</source>
        <translation>There is a user called {name} already. Choose another name.</translation>
    </message>
    <message>
        <source>A name has {count} characters at most.</source>
        <translation>A name has {count} characters at most.</translation>
    </message>
    <message>
        <source>Rename User</source>
        <translation>Rename User</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Add User</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Saved now: {value}</source>
        <translation>Saved now: {value}</translation>
    </message>
    <message>
        <source>Somebody else saved this user meanwhile. What is saved now stands beside the fields. Save again to keep what you typed.</source>
        <translation>Somebody else saved this user meanwhile. What is saved now stands beside the fields. Save again to keep what you typed.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Today, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Yesterday, {time}</translation>
    </message>
    <message>
        <source>{name} is the only active Account Owner. Make another user one first.</source>
        <translation>{name} is the only active Account Owner. Make another user one first.</translation>
    </message>
    <message>
        <source>{name} is the only active Account Owner. This role can change once another user is one too.</source>
        <translation>{name} is the only active Account Owner. This role can change once another user is one too.</translation>
    </message>
    <message>
        <source>You are signed in as this user. Another Account Owner can deactivate it.</source>
        <translation>You are signed in as this user. Another Account Owner can deactivate it.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Role of {name}</translation>
    </message>
    <message>
        <source>Actions for {name}</source>
        <translation>Actions for {name}</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Change Password…</source>
        <translation>Change Password…</translation>
    </message>
    <message>
        <source>Remove Password</source>
        <translation>Remove Password</translation>
    </message>
    <message>
        <source>Set Password…</source>
        <translation>Set Password…</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deactivate</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activate</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deactivated</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last Signed In</source>
        <translation>Last Signed In</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Change role</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Only you so far. Add a user for each colleague, and every estimate says whose it is.</source>
        <translation>Only you so far. Add a user for each colleague, and every estimate says whose it is.</translation>
    </message>
    <message>
        <source>Who can sign in on this computer, and what they may do.</source>
        <translation>Who can sign in on this computer, and what they may do.</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Add User</translation>
    </message>
</context>
</TS>
