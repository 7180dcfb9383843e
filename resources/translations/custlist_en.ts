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
        <source>Free software under the MIT License.</source>
        <translation>Free software under the MIT License.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Made with</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CustomerActions</name>
    <message>
        <source>Add Customer</source>
        <translation>Add Customer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
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
        <source>Delete Customer</source>
        <translation>Delete Customer</translation>
    </message>
    <message>
        <source>Undo Delete</source>
        <translation>Undo Delete</translation>
    </message>
    <message>
        <source>Add Sample Data</source>
        <translation>Add Sample Data</translation>
    </message>
    <message>
        <source>Remove Sample Data</source>
        <translation>Remove Sample Data</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Reset Columns</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show That Customer</source>
        <translation>Show That Customer</translation>
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
    <message>
        <source>State/Province</source>
        <translation>State/Province</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Contact name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Job title</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Address, line 1</source>
        <translation>Address, line 1</translation>
    </message>
    <message>
        <source>Address, line 2</source>
        <translation>Address, line 2</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>CustomerList</name>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>State/Province</source>
        <translation>State/Province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Country</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
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
        <source>Search</source>
        <translation>Search</translation>
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
        <source>Add Customer</source>
        <translation>Add Customer</translation>
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
    <message>
        <source>{matches} of {total}</source>
        <translation>{matches} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sample customer(s) removed.</source>
        <translation>
            <numerusform>%Ln sample customer removed.</numerusform>
            <numerusform>%Ln sample customers removed.</numerusform>
        </translation>
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
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <source>That did not work: {reason}.</source>
        <translation>That did not work: {reason}.</translation>
    </message>
    <message>
        <source>The list could not be read: {reason}.</source>
        <translation>The list could not be read: {reason}.</translation>
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
        <source>{file} is damaged. Open a backup of it instead; the file was left as it is.</source>
        <translation>{file} is damaged. Open a backup of it instead; the file was left as it is.</translation>
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
        <source>{file} can’t be written. Ask for the right to change it, or copy it to a folder of your own.</source>
        <translation>{file} can’t be written. Ask for the right to change it, or copy it to a folder of your own.</translation>
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
</context>
<context>
    <name>EstimateStatus</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Declined</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
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
</context>
<context>
    <name>InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
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
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} was deleted.</translation>
    </message>
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
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Type a company or a contact name.</source>
        <translation>Type a company or a contact name.</translation>
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
        <source>Postal codes in {country} look like {example}. You can still save it.</source>
        <translation>Postal codes in {country} look like {example}. You can still save it.</translation>
    </message>
    <message>
        <source>An email address has no spaces.</source>
        <translation>An email address has no spaces.</translation>
    </message>
    <message>
        <source>An email address has an “@” in it.</source>
        <translation>An email address has an “@” in it.</translation>
    </message>
    <message>
        <source>An email address has only one “@”.</source>
        <translation>An email address has only one “@”.</translation>
    </message>
    <message>
        <source>Something is missing before “@”.</source>
        <translation>Something is missing before “@”.</translation>
    </message>
    <message>
        <source>Something is missing after “@”.</source>
        <translation>Something is missing after “@”.</translation>
    </message>
    <message>
        <source>No email address is longer than 254 characters.</source>
        <translation>No email address is longer than 254 characters.</translation>
    </message>
    <message>
        <source>This can’t be an email address. Check it for a slip.</source>
        <translation>This can’t be an email address. Check it for a slip.</translation>
    </message>
    <message>
        <source>This address only works inside an office. You can still save it.</source>
        <translation>This address only works inside an office. You can still save it.</translation>
    </message>
    <message>
        <source>A website’s address has no spaces.</source>
        <translation>A website’s address has no spaces.</translation>
    </message>
    <message>
        <source>A website begins with http:// or https://, or with its name.</source>
        <translation>A website begins with http:// or https://, or with its name.</translation>
    </message>
    <message>
        <source>This can’t be a website’s address. Check it for a slip.</source>
        <translation>This can’t be a website’s address. Check it for a slip.</translation>
    </message>
    <message>
        <source>A website’s name usually has a dot. You can still save it.</source>
        <translation>A website’s name usually has a dot. You can still save it.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>This is not a telephone number.</translation>
    </message>
    <message>
        <source>No country has this country code. Check what follows “+”.</source>
        <translation>No country has this country code. Check what follows “+”.</translation>
    </message>
    <message>
        <source>This is too short for a telephone number.</source>
        <translation>This is too short for a telephone number.</translation>
    </message>
    <message>
        <source>This is too long for a telephone number. Type one number only.</source>
        <translation>This is too long for a telephone number. Type one number only.</translation>
    </message>
    <message>
        <source>No number in {country} has this many digits.</source>
        <translation>No number in {country} has this many digits.</translation>
    </message>
    <message>
        <source>The area code is missing. You can still save it.</source>
        <translation>The area code is missing. You can still save it.</translation>
    </message>
    <message>
        <source>{country} has no number like {pattern}. You can still save it.</source>
        <translation>{country} has no number like {pattern}. You can still save it.</translation>
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
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Account Settings</source>
        <translation>Account Settings</translation>
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
    <name>Roles</name>
    <message>
        <source>Account Owner</source>
        <translation>Account Owner</translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Estimator</translation>
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
</context>
<context>
    <name>UserButton</name>
    <message>
        <source>Switch user</source>
        <translation>Switch user</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
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
        <source>Actions</source>
        <translation>Actions</translation>
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
        <source>Who can sign in on this computer, and what they may do.</source>
        <translation>Who can sign in on this computer, and what they may do.</translation>
    </message>
    <message>
        <source>Add User</source>
        <translation>Add User</translation>
    </message>
</context>
</TS>
