<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActivityPage</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to {file}.</source>
        <translation>
            <numerusform>%Ln change exported to {file}.</numerusform>
            <numerusform>%Ln changes exported to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) keep its details</source>
        <translation>
            <numerusform>%Ln estimate keeps its details</numerusform>
            <numerusform>%Ln estimates keep its details</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: %Ln added, {changed}</source>
        <translation>
            <numerusform>Imported: %Ln added, {changed}</numerusform>
            <numerusform>Imported: %Ln added, {changed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message numerus="yes">
        <source>It lacks %Ln copy(ies), written once it is back.</source>
        <translation>
            <numerusform>It lacks %Ln copy, written once it is back.</numerusform>
            <numerusform>It lacks %Ln copies, written once it is back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) behind</source>
        <translation>
            <numerusform>%Ln day behind</numerusform>
            <numerusform>%Ln days behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies)</source>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln can’t be used</numerusform>
            <numerusform>%Ln can’t be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(ies), all good: {size}</source>
        <translation>
            <numerusform>%Ln copy, good: {size}</numerusform>
            <numerusform>%Ln copies, all good: {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They reach back %Ln day(s).</source>
        <translation>
            <numerusform>They reach back %Ln day.</numerusform>
            <numerusform>They reach back %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupStatus</name>
    <message numerus="yes">
        <source>Second folder: %Ln day(s) behind</source>
        <translation>
            <numerusform>Second folder: %Ln day behind</numerusform>
            <numerusform>Second folder: %Ln days behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
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
</context>
<context>
    <name>BackupsPage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeColumns</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cell(s) can’t be read.</source>
        <translation>
            <numerusform>%Ln more cell can’t be read.</numerusform>
            <numerusform>%Ln more cells can’t be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} gives the pasted Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} gives the pasted Total in {agreeing} of %Ln line.</numerusform>
            <numerusform>{quantity} × {price} gives the pasted Total in {agreeing} of %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} × {price} and markup give the pasted Total in {agreeing} of %Ln line(s).</source>
        <translation>
            <numerusform>{quantity} × {price} and markup give the pasted Total in {agreeing} of %Ln line.</numerusform>
            <numerusform>{quantity} × {price} and markup give the pasted Total in {agreeing} of %Ln lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message numerus="yes">
        <source>Save %Ln Refused Row(s)…</source>
        <translation>
            <numerusform>Save %Ln Refused Row…</numerusform>
            <numerusform>Save %Ln Refused Rows…</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln decision(s) or correction(s) no longer apply: the rows are read differently now.</source>
        <translation>
            <numerusform>%Ln decision or correction no longer applies: the rows are read differently now.</numerusform>
            <numerusform>%Ln decisions or corrections no longer apply: the rows are read differently now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>All %Ln column(s) are imported.</source>
        <translation>
            <numerusform>%Ln column is imported.</numerusform>
            <numerusform>All %Ln columns are imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} columns are imported.</source>
        <translation>
            <numerusform>%Ln of {total} columns is imported.</numerusform>
            <numerusform>%Ln of {total} columns are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTasks</name>
    <message numerus="yes">
        <source>%Ln field(s) of {name} were saved.</source>
        <translation>
            <numerusform>%Ln field of {name} was saved.</numerusform>
            <numerusform>%Ln fields of {name} were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample estimate(s) could not be brought back.</source>
        <translation>
            <numerusform>%Ln sample estimate could not be brought back.</numerusform>
            <numerusform>%Ln sample estimates could not be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedList</name>
    <message numerus="yes">
        <source>%Ln change(s) made since then are missing.</source>
        <translation>
            <numerusform>%Ln change made since then is missing.</numerusform>
            <numerusform>%Ln changes made since then are missing.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln estimate(s) lost their customer.</source>
        <translation>
            <numerusform>%Ln estimate lost its customer.</numerusform>
            <numerusform>%Ln estimates lost their customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of estimates</source>
        <translation>
            <numerusform>%Ln line of estimates</numerusform>
            <numerusform>%Ln lines of estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln issued proposal(s)</source>
        <translation>
            <numerusform>%Ln issued proposal</numerusform>
            <numerusform>%Ln issued proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of the history</source>
        <translation>
            <numerusform>%Ln entry of the history</numerusform>
            <numerusform>%Ln entries of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is a sample, as before.</source>
        <translation>
            <numerusform>%Ln of them is a sample, as before.</numerusform>
            <numerusform>%Ln of them are samples, as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteCustomerDialog</name>
    <message numerus="yes">
        <source>%Ln estimate(s) keep these contact details and are no longer linked:</source>
        <translation>
            <numerusform>%Ln estimate keeps these contact details and is no longer linked:</numerusform>
            <numerusform>%Ln estimates keep these contact details and are no longer linked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln older one(s)</source>
        <translation>
            <numerusform>and %Ln older one</numerusform>
            <numerusform>and %Ln older ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteEstimateDialog</name>
    <message numerus="yes">
        <source>%Ln issued proposal(s) are kept.</source>
        <translation>
            <numerusform>%Ln issued proposal is kept.</numerusform>
            <numerusform>%Ln issued proposals are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteTradeNameDialog</name>
    <message numerus="yes">
        <source>%Ln estimate(s) will have no trade name.</source>
        <translation>
            <numerusform>%Ln estimate will have no trade name.</numerusform>
            <numerusform>%Ln estimates will have no trade name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) under this name will use {heir}.</source>
        <translation>
            <numerusform>%Ln estimate under this name will use {heir}.</numerusform>
            <numerusform>%Ln estimates under this name will use {heir}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message numerus="yes">
        <source>%Ln record(s) were deleted for good.</source>
        <translation>
            <numerusform>%Ln record was deleted for good.</numerusform>
            <numerusform>%Ln records were deleted for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Customer(s)</source>
        <translation>
            <numerusform>Restore %Ln Customer</numerusform>
            <numerusform>Restore %Ln Customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Estimate(s)</source>
        <translation>
            <numerusform>Restore %Ln Estimate</numerusform>
            <numerusform>Restore %Ln Estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln Record(s)</source>
        <translation>
            <numerusform>Restore %Ln Record</numerusform>
            <numerusform>Restore %Ln Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Customer(s) for Good…</source>
        <translation>
            <numerusform>Delete %Ln Customer for Good…</numerusform>
            <numerusform>Delete %Ln Customers for Good…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Estimate(s) for Good…</source>
        <translation>
            <numerusform>Delete %Ln Estimate for Good…</numerusform>
            <numerusform>Delete %Ln Estimates for Good…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of {file}</source>
        <translation>
            <numerusform>%Ln customer of {file}</numerusform>
            <numerusform>%Ln customers of {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) are linked to it again</source>
        <translation>
            <numerusform>%Ln estimate is linked to it again</numerusform>
            <numerusform>%Ln estimates are linked to it again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Come back, and %Ln customer(s) are updated by it again</source>
        <translation>
            <numerusform>Come back, and %Ln customer is updated by it again</numerusform>
            <numerusform>Come back, and %Ln customers are updated by it again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%Ln line(s) moved</source>
        <translation>
            <numerusform>%Ln line moved</numerusform>
            <numerusform>%Ln lines moved</numerusform>
        </translation>
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
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%Ln customer(s) imported</source>
        <translation>
            <numerusform>%Ln customer imported</numerusform>
            <numerusform>%Ln customers imported</numerusform>
        </translation>
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
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped by you</source>
        <translation>
            <numerusform>%Ln row skipped by you</numerusform>
            <numerusform>%Ln rows skipped by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, since they have changed</source>
        <translation>
            <numerusform>%Ln customer kept, since it has changed</numerusform>
            <numerusform>%Ln customers kept, since they have changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <source>Merge %Ln Customer(s)</source>
        <translation>
            <numerusform>Merge %Ln Customer</numerusform>
            <numerusform>Merge %Ln Customers</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
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
    <name>EstimateEditor</name>
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
</context>
<context>
    <name>ExportDialog</name>
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
</context>
<context>
    <name>FileStep</name>
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
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sheet} (%Ln row(s))</source>
        <translation>
            <numerusform>{sheet} (%Ln row)</numerusform>
            <numerusform>{sheet} (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message numerus="yes">
        <source>%Ln invented customer(s) to try things on, removed in one step.</source>
        <translation>
            <numerusform>%Ln invented customer to try things on, removed in one step.</numerusform>
            <numerusform>%Ln invented customers to try things on, removed in one step.</numerusform>
        </translation>
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
    <name>Guide</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%Ln field(s) are different now.</source>
        <translation>
            <numerusform>%Ln field is different now.</numerusform>
            <numerusform>%Ln fields are different now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) and fields are different now.</source>
        <translation>
            <numerusform>%Ln line or field is different now.</numerusform>
            <numerusform>%Ln lines and fields are different now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message numerus="yes">
        <source>Import %Ln Row(s)</source>
        <translation>
            <numerusform>Import %Ln Row</numerusform>
            <numerusform>Import %Ln Rows</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln cell(s) left empty</source>
        <translation>
            <numerusform>%Ln cell left empty</numerusform>
            <numerusform>%Ln cells left empty</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Move %Ln Line(s)</source>
        <translation>
            <numerusform>Move %Ln Line</numerusform>
            <numerusform>Move %Ln Lines</numerusform>
        </translation>
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
</context>
<context>
    <name>ListUpkeep</name>
    <message numerus="yes">
        <source>%Ln estimate(s) had a wrong total in the list; it is right again: {names}.</source>
        <translation>
            <numerusform>%Ln estimate had a wrong total in the list; it is right again: {names}.</numerusform>
            <numerusform>%Ln estimates had a wrong total in the list; it is right again: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListWatch</name>
    <message numerus="yes">
        <source>%Ln estimate(s) lost their customer.</source>
        <translation>
            <numerusform>%Ln estimate lost its customer.</numerusform>
            <numerusform>%Ln estimates lost their customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogChoice</name>
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
</context>
<context>
    <name>NoMatch</name>
    <message numerus="yes">
        <source>%Ln match(es) “{word}” alone.</source>
        <translation>
            <numerusform>%Ln matches “{word}” alone.</numerusform>
            <numerusform>%Ln match “{word}” alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenElsewhereDialog</name>
    <message numerus="yes">
        <source>Active %Ln minute(s) ago</source>
        <translation>
            <numerusform>Active %Ln minute ago</numerusform>
            <numerusform>Active %Ln minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message numerus="yes">
        <source>Wrong password. Try again in %n second(s).</source>
        <translation>
            <numerusform>Wrong password. Try again in %n second.</numerusform>
            <numerusform>Wrong password. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteLine</name>
    <message numerus="yes">
        <source>%Ln amount(s) differ from the spreadsheet’s</source>
        <translation>
            <numerusform>%Ln amount differs from the spreadsheet’s</numerusform>
            <numerusform>%Ln amounts differ from the spreadsheet’s</numerusform>
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
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section total(s) left out</source>
        <translation>
            <numerusform>%Ln section total left out</numerusform>
            <numerusform>%Ln section totals left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) calculated from the amounts</source>
        <translation>
            <numerusform>%Ln price calculated from the amounts</numerusform>
            <numerusform>%Ln prices calculated from the amounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message numerus="yes">
        <source>%n estimate(s) that were open last time are no longer in the list.</source>
        <translation>
            <numerusform>%n estimate that was open last time is no longer in the list.</numerusform>
            <numerusform>%n estimates that were open last time are no longer in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWindow</name>
    <message numerus="yes">
        <source>%Ln character(s) will print as a box: {glyphs}</source>
        <translation>
            <numerusform>%Ln character will print as a box: {glyphs}</numerusform>
            <numerusform>%Ln characters will print as boxes: {glyphs}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepricedDrafts</name>
    <message numerus="yes">
        <source>%Ln draft(s) have different amounts since the update.</source>
        <translation>
            <numerusform>%Ln draft has different amounts since the update.</numerusform>
            <numerusform>%Ln drafts have different amounts since the update.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Restore</name>
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
    <message numerus="yes">
        <source>%Ln Field(s)</source>
        <translation>
            <numerusform>%Ln Field</numerusform>
            <numerusform>%Ln Fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Customer(s)</source>
        <translation>
            <numerusform>%Ln Customer</numerusform>
            <numerusform>%Ln Customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Estimate(s)</source>
        <translation>
            <numerusform>%Ln Estimate</numerusform>
            <numerusform>%Ln Estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Setting(s)</source>
        <translation>
            <numerusform>%Ln Setting</numerusform>
            <numerusform>%Ln Settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s)</source>
        <translation>
            <numerusform>%Ln setting</numerusform>
            <numerusform>%Ln settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln estimate(s) linked again.</source>
        <translation>
            <numerusform>%Ln estimate linked again.</numerusform>
            <numerusform>%Ln estimates linked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later proposal(s) kept.</source>
        <translation>
            <numerusform>%Ln later proposal kept.</numerusform>
            <numerusform>%Ln later proposals kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted estimate(s) would be deleted.</source>
        <translation>
            <numerusform>%Ln accepted estimate would be deleted.</numerusform>
            <numerusform>%Ln accepted estimates would be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted estimate(s) would change.</source>
        <translation>
            <numerusform>%Ln accepted estimate would change.</numerusform>
            <numerusform>%Ln accepted estimates would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionDialog</name>
    <message numerus="yes">
        <source>About %Ln copies, {size} at today’s size.</source>
        <translation>
            <numerusform>About %Ln copy, {size} at today’s size.</numerusform>
            <numerusform>About %Ln copies, {size} at today’s size.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPane</name>
    <message numerus="yes">
        <source>and %Ln more line(s)</source>
        <translation>
            <numerusform>and %Ln more line</numerusform>
            <numerusform>and %Ln more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleQuestions</name>
    <message numerus="yes">
        <source>%Ln invented customer(s)</source>
        <translation>
            <numerusform>%Ln invented customer</numerusform>
            <numerusform>%Ln invented customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invented estimate(s)</source>
        <translation>
            <numerusform>%Ln invented estimate</numerusform>
            <numerusform>%Ln invented estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) in the list stay as they are. The others can be removed again.</source>
        <translation>
            <numerusform>%Ln customer in the list stays as it is. The others can be removed again.</numerusform>
            <numerusform>%Ln customers in the list stay as they are. The others can be removed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample customer(s)</source>
        <translation>
            <numerusform>%Ln sample customer</numerusform>
            <numerusform>%Ln sample customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample estimate(s)</source>
        <translation>
            <numerusform>%Ln sample estimate</numerusform>
            <numerusform>%Ln sample estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsWindow</name>
    <message numerus="yes">
        <source>%Ln shortcut(s)</source>
        <translation>
            <numerusform>%Ln shortcut</numerusform>
            <numerusform>%Ln shortcuts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>Wrong password. Try again in %n second(s).</source>
        <translation>
            <numerusform>Wrong password. Try again in %n second.</numerusform>
            <numerusform>Wrong password. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalsPanel</name>
    <message numerus="yes">
        <source>%Ln line(s) have no amount yet</source>
        <translation>
            <numerusform>%Ln line has no amount yet</numerusform>
            <numerusform>%Ln lines have no amount yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
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
    <message numerus="yes">
        <source>Keep those %Ln customer(s) as they are now</source>
        <translation>
            <numerusform>Keep that %Ln customer as it is now</numerusform>
            <numerusform>Keep those %Ln customers as they are now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) removed.</source>
        <translation>
            <numerusform>%Ln customer removed.</numerusform>
            <numerusform>%Ln customers removed.</numerusform>
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
        <source>%Ln customer(s) have changed since:</source>
        <translation>
            <numerusform>%Ln customer has changed since:</numerusform>
            <numerusform>%Ln customers have changed since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed back.</source>
        <translation>
            <numerusform>%Ln customer changed back.</numerusform>
            <numerusform>%Ln customers changed back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) kept, since they have changed.</source>
        <translation>
            <numerusform>%Ln customer kept, since it has changed.</numerusform>
            <numerusform>%Ln customers kept, since they have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated customer(s) will be changed back.</source>
        <translation>
            <numerusform>%Ln updated customer will be changed back.</numerusform>
            <numerusform>%Ln updated customers will be changed back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoNames</name>
    <message numerus="yes">
        <source>%Ln field(s) of {name}</source>
        <translation>
            <numerusform>%Ln field of {name}</numerusform>
            <numerusform>%Ln fields of {name}</numerusform>
        </translation>
    </message>
</context>
</TS>
