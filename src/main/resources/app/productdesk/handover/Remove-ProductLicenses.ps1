#Requires -Version 5.1
#Requires -Modules @{ ModuleName = 'Microsoft.Graph.Authentication'; ModuleVersion = '2.0.0' }

<#
.SYNOPSIS
Takes the license of one product from the people who are named in a data file.

.DESCRIPTION
This file is the same in every package: it is never generated, and nothing from the data file
becomes part of a command. What it is told stands in removal.json beside it, and it acts only when
that file has the SHA-256 that the checklist prints.

Without -Apply it changes nothing: it reads what everybody holds and says what it would do.

It touches one product only. A license that was given to a person directly is taken from that
person. A license that comes through a group ends when the person leaves that group, and only where
the data file names the group. A license that comes through any other group is reported, and stays.

It decides by what Microsoft shows afterwards, not by the words of an answer. What is gone already
counts as done. When Microsoft is busy it waits as long as it is told, five minutes at most, and
looks again. When Microsoft denies the right to change one person or one group it goes on with the
others; when it denies three in a row, or the sign-in has ended, it stops.

After every person it writes one line to the result file. Stop it with Ctrl+C at any time and run
it again: whoever is done is skipped, everybody else is looked up anew.

Sign in before you run it, with no more rights than this needs. For a dry run they are
  Connect-MgGraph -Scopes User.Read, User.Read.All
With -Apply it needs LicenseAssignment.ReadWrite.All as well when somebody loses a license that was
given directly, and GroupMember.ReadWrite.All when somebody leaves a group; the checklist names
those that its people need. When it is done, sign out: Disconnect-MgGraph

.PARAMETER Data
The data file; removal.json beside this script unless said otherwise.

.PARAMETER Sha256
The SHA-256 of the data file as the checklist prints it. Without it the one in removal.json.sha256
is taken, which tells damage but not somebody who changed both files.

.PARAMETER Result
The result file; result.csv beside the data file unless said otherwise. Its columns are
  personId,userName,skuId,target,groupId,outcome,reason,disabledPlans,at
target is direct or membership, groupId is empty for direct, at is in UTC. outcome is one of
  DONE          it is gone, and this script took it away
  ALREADY_GONE  it was gone already, or the person is
  REFUSED       Microsoft does not allow it
  FAILED        it is not known to be gone: run the script again
  DRY_RUN       it would be taken away
A reason that begins with "still licensed" says that the person holds the product in another way as
well, which nobody planned to end, and so still counts as licensed. Product Desk goes by these two
words. disabledPlans is for giving a direct license back as it was: the ids of the services that
were turned off in it, with spaces between; they may stand on an earlier line of that person, and a
dry run beforehand writes them for everybody. at comes last, so that a line that broke off has none.
A cell never holds a comma, a semicolon, a quote or an end of line.

.PARAMETER Apply
Takes the licenses away. Without it nothing is changed.

.EXAMPLE
.\Remove-ProductLicenses.ps1 -Sha256 <the 64 digits on the checklist>

.EXAMPLE
.\Remove-ProductLicenses.ps1 -Sha256 <the 64 digits on the checklist> -Apply

.NOTES
Ends with 0 when nothing is left to do, with 1 when something was refused or failed, and with 2 when
it stopped early. Ctrl+C sets no exit code.
#>
[CmdletBinding()]
param(
    [string] $Data = '',
    [string] $Sha256 = '',
    [string] $Result = '',
    [switch] $Apply
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$Header = 'personId,userName,skuId,target,groupId,outcome,reason,disabledPlans,at'
$MostAttempts = 6
$LongestWait = 300
$MostFailuresInARow = 3
$MostDenialsInARow = 3

# Text from outside, made fit for one cell and one line: no separator, no quote, no sign that moves
# the cursor, and nothing that a spreadsheet would run.
function Get-CellText([string] $text) {
    $cell = ($text -replace '[\p{C}\p{Zl}\p{Zp}",;]', ' ').Trim()
    if ($cell.Length -gt 200) {
        $cell = $cell.Substring(0, 200)
    }
    if ($cell -match '^[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b\u2212]') {
        $cell = "'" + $cell
    }
    return $cell
}

# A member of an object that was read from JSON or CSV; nothing where there is none.
function Get-Value($object, [string] $name) {
    if ($null -eq $object) {
        return $null
    }
    $member = $object.PSObject.Properties[$name]
    if ($null -eq $member) {
        return $null
    }
    return , $member.Value
}

function Get-Text($object, [string] $name) {
    $value = Get-Value $object $name
    if ($value -isnot [string]) {
        throw "The data file has no text under '$name'."
    }
    return $value
}

# An id as a GUID. Only the GUID is used from here on, never the text that it was read from.
function Get-Id($object, [string] $name, [string] $of) {
    $id = [guid]::Empty
    $text = Get-Text $object $name
    if (-not [guid]::TryParse($text, [ref] $id) -or $id -eq [guid]::Empty) {
        throw "The data file: '$name' of $of is not a GUID. Nothing was changed."
    }
    return $id
}

function Get-ExpectedDigest([string] $path) {
    $digest = $Sha256.Trim()
    if ($digest -eq '') {
        $beside = $path + '.sha256'
        if (-not (Test-Path -LiteralPath $beside -PathType Leaf)) {
            throw 'Give the SHA-256 that the checklist prints: -Sha256. Nothing was changed.'
        }
        $digest = @([System.IO.File]::ReadAllText($beside).Trim() -split '\s+')[0]
    }
    if ($digest -notmatch '^[0-9A-Fa-f]{64}\z') {
        throw 'A SHA-256 has 64 digits from 0 to 9 and a to f. Nothing was changed.'
    }
    return $digest
}

# The text of the data file; the same bytes are checked and read.
function Read-CheckedText([string] $path) {
    $expected = Get-ExpectedDigest $path
    $bytes = [System.IO.File]::ReadAllBytes($path)
    $hasher = [System.Security.Cryptography.SHA256]::Create()
    try {
        $digest = [System.BitConverter]::ToString($hasher.ComputeHash($bytes)).Replace('-', '')
    }
    finally {
        $hasher.Dispose()
    }
    if ($digest -ne $expected) {
        throw 'The data file is not the one the SHA-256 belongs to. Nothing was changed. ' +
            'Take the folder again from Product Desk; mail and git may change line ends.'
    }
    return [System.Text.UTF8Encoding]::new($false, $true).GetString($bytes)
}

function Read-Step($entry, [int] $number) {
    $userName = Get-Text $entry 'userName'
    $person = Get-Id $entry 'id' "person $number"
    $target = Get-Text $entry 'target'
    $groupText = ''
    if ($target -ceq 'membership') {
        $groupText = (Get-Id $entry 'groupId' "person $number").ToString('D')
    }
    elseif ($target -cne 'direct') {
        throw "The data file: 'target' of person $number is neither direct nor membership."
    }
    return [pscustomobject]@{
        Person    = $person.ToString('D')
        UserName  = Get-CellText $userName
        Target    = $target
        GroupText = $groupText
        Key       = $person.ToString('D') + '|' + $target + '|' + $groupText
    }
}

# Everything the data file says, checked to the last person before anything is done.
function Read-Plan([string] $text) {
    try {
        $json = ConvertFrom-Json -InputObject $text
    }
    catch {
        # Windows PowerShell 5.1 reads no more than a few million characters at once
        $why = $_.Exception.Message
        throw "The data file cannot be read here. PowerShell 7 reads longer ones. $why"
    }
    if ((Get-Text $json 'version') -cne '1') {
        throw 'The data file is of another version than this script. Nothing was changed.'
    }
    $people = Get-Value $json 'people'
    if ($people -isnot [array] -or $people.Length -eq 0) {
        throw 'The data file names nobody. Nothing was changed.'
    }
    $steps = [System.Collections.Generic.List[object]]::new()
    $keys = [System.Collections.Generic.HashSet[string]]::new()
    foreach ($entry in $people) {
        $step = Read-Step $entry ($steps.Count + 1)
        if (-not $keys.Add($step.Key)) {
            throw "The data file names person $($steps.Count + 1) twice. Nothing was changed."
        }
        $steps.Add($step)
    }
    return [pscustomobject]@{
        Product = Get-CellText (Get-Text $json 'product')
        Domain  = Get-Text $json 'tenantDomain'
        Sku     = (Get-Id $json 'skuId' 'the product').ToString('D')
        Steps   = $steps
        Keys    = $keys
    }
}

function Get-RetryAfter($headers) {
    if ($null -eq $headers) {
        return ''
    }
    foreach ($name in @($headers.Keys)) {
        if ($name -eq 'Retry-After') {
            return ([string] @($headers[$name])[0]).Trim()
        }
    }
    return ''
}

# Whether a request was not even sent because the sign-in has ended. Microsoft's module says so with
# an error of its sign-in part, which can also stand for a network that is down.
function Test-SignInEnded($exception) {
    $network = @(
        'HttpRequestException', 'WebException', 'TaskCanceledException', 'SocketException')
    $told = '^(Authentication|CredentialUnavailable|Msal\w*UiRequired)\w*Exception\z'
    $ended = $false
    while ($null -ne $exception) {
        $name = $exception.GetType().Name
        # the sign-in part says itself what may be tried again
        if ($name -in $network -or (Get-Value $exception 'IsRetryable') -eq $true) {
            return $false
        }
        if ($name -cmatch $told) {
            $ended = $true
        }
        $exception = $exception.InnerException
    }
    return $ended
}

# One request. Status 0 says that no answer came: nobody knows whether it was carried out. A sign-in
# that has ended counts as the 401 that Microsoft would have answered.
function Send-Request([string] $method, [string] $uri, $body) {
    $request = @{
        Method                  = $method
        Uri                     = $uri
        OutputType              = 'Json'
        SkipHttpErrorCheck      = $true
        StatusCodeVariable      = 'status'
        ResponseHeadersVariable = 'headers'
        ErrorAction             = 'Stop'
    }
    if ($null -ne $body) {
        $request['Body'] = $body
        $request['ContentType'] = 'application/json'
    }
    $status = 0
    $headers = $null
    $text = ''
    $trouble = ''
    try {
        $text = Invoke-MgGraphRequest @request
    }
    catch {
        $status = 0
        if (Test-SignInEnded $_.Exception) {
            $status = 401
        }
        $trouble = $_.Exception.Message
    }
    return [pscustomobject]@{
        Status     = [int] $status
        RetryAfter = Get-RetryAfter $headers
        Text       = [string] $text
        Trouble    = Get-CellText $trouble
    }
}

# Whether the answer leaves open what happened, or may be another one later.
function Test-Busy($answer) {
    return $answer.Status -in 0, 408, 429, 500, 502, 503, 504
}

function Test-Denied($answer) {
    return $answer.Status -in 401, 403
}

# The status of an answer that denies; 0 for any other.
function Get-Denial($answer) {
    if (Test-Denied $answer) {
        return $answer.Status
    }
    return 0
}

# How long to wait, in seconds: what Microsoft says (a number or a date), else longer each time.
function Get-Wait($answer, [int] $attempt) {
    $seconds = [math]::Pow(2, $attempt)
    $date = [DateTimeOffset]::MinValue
    if ($answer.RetryAfter -match '^[0-9]{1,9}\z') {
        $seconds = [double] $answer.RetryAfter
    }
    elseif ($answer.RetryAfter -match '^[0-9]+\z') {
        # Windows PowerShell 5.1 makes no number of too many digits
        $seconds = $LongestWait
    }
    elseif ([DateTimeOffset]::TryParseExact(
            $answer.RetryAfter,
            'r',
            [System.Globalization.CultureInfo]::InvariantCulture,
            [System.Globalization.DateTimeStyles]::AssumeUniversal,
            [ref] $date)) {
        $seconds = [math]::Ceiling(($date - [DateTimeOffset]::UtcNow).TotalSeconds)
    }
    return [int] [math]::Max(1.0, [math]::Min([double] $seconds, [double] $LongestWait))
}

# Waits; a long wait is announced, so that nobody takes it for a standstill.
function Wait-Politely($answer, [int] $attempt) {
    $seconds = Get-Wait $answer $attempt
    if ($seconds -ge 5) {
        if ($answer.Status -eq 0) { $why = 'No answer came' } else { $why = 'Microsoft is busy' }
        Write-Host "  $why. Trying again in $seconds seconds."
    }
    Start-Sleep -Seconds $seconds
}

# Asks until there is an answer, or patience ends.
function Get-Answer([string] $uri) {
    for ($attempt = 1; ; $attempt++) {
        $answer = Send-Request 'GET' $uri $null
        if (-not (Test-Busy $answer) -or $attempt -ge $MostAttempts) {
            return $answer
        }
        Wait-Politely $answer $attempt
    }
}

# What an answer says of itself, for a person to read. Nothing is ever decided by it.
function Get-Remark($answer) {
    if ($answer.Status -eq 0) {
        return 'no answer: ' + $answer.Trouble
    }
    if ($answer.Trouble -ne '') {
        return 'not signed in: ' + $answer.Trouble
    }
    $remark = "HTTP $($answer.Status)"
    try {
        $told = Get-Value (ConvertFrom-Json -InputObject $answer.Text) 'error'
        $remark = $remark + ' ' + (Get-Value $told 'code') + ' ' + (Get-Value $told 'message')
    }
    catch {
        # an answer that is no JSON has nothing to add
        return $remark
    }
    return Get-CellText $remark
}

# Ids, each as a GUID, with spaces between; what is none is left out.
function Get-IdsText($texts) {
    $ids = @()
    foreach ($text in $texts) {
        $id = [guid]::Empty
        if ([guid]::TryParse([string] $text, [ref] $id)) {
            $ids += $id.ToString('D')
        }
    }
    return $ids -join ' '
}

# How somebody holds the product right now. Failed are those of the groups that could not give the
# license: being in them takes none.
function Get-Holding([string] $sku, [string] $person) {
    $answer = Get-Answer ('v1.0/users/{0}?$select=id,licenseAssignmentStates' -f $person)
    $holding = [pscustomobject]@{
        Answer        = $answer
        Known         = $answer.Status -eq 404
        There         = $answer.Status -ne 404
        Direct        = $false
        DisabledPlans = ''
        Groups        = @()
        Failed        = @()
    }
    if ($answer.Status -ne 200) {
        return $holding
    }
    $states = Get-Value (ConvertFrom-Json -InputObject $answer.Text) 'licenseAssignmentStates'
    if ($states -isnot [array]) {
        return $holding
    }
    $holding.Known = $true
    foreach ($state in $states) {
        if ([guid] (Get-Value $state 'skuId') -ne [guid] $sku) {
            continue
        }
        $group = Get-Value $state 'assignedByGroup'
        if ($null -eq $group -or $group -eq '') {
            $holding.Direct = $true
            $holding.DisabledPlans = Get-IdsText (Get-Value $state 'disabledPlans')
            continue
        }
        $holding.Groups += ([guid] $group).ToString('D')
        if ((Get-Value $state 'state') -eq 'Error') {
            $holding.Failed += ([guid] $group).ToString('D')
        }
    }
    return $holding
}

function Test-Held($holding, $step) {
    if ($step.Target -ceq 'direct') {
        return $holding.Direct
    }
    return $holding.Groups -contains $step.GroupText
}

# The other ways in which somebody holds the product and which nobody planned to end. Product Desk
# looks for the words that it begins with.
function Get-Leftover($plan, $step, $holding) {
    $ways = @()
    if ($holding.Direct -and -not $plan.Keys.Contains($step.Person + '|direct|')) {
        $ways += 'directly'
    }
    foreach ($group in $holding.Groups) {
        $planned = $plan.Keys.Contains($step.Person + '|membership|' + $group)
        if (-not $planned -and $holding.Failed -notcontains $group) {
            $ways += "through group $group"
        }
    }
    if ($ways.Length -eq 0) {
        return ''
    }
    return 'still licensed ' + ($ways -join ' and ') + ' which is not in the plan'
}

function New-Outcome([string] $outcome, [string] $reason, [int] $denial = 0) {
    return [pscustomobject]@{
        Outcome       = $outcome
        Reason        = $reason
        Denial        = $denial
        DisabledPlans = ''
    }
}

# What it comes to when nothing can be learned about somebody.
function New-UnknownOutcome($answer) {
    return New-Outcome 'FAILED' (Get-Remark $answer) (Get-Denial $answer)
}

# Asks Microsoft to end one way of holding. The ids are parsed GUIDs. An address that ended without
# /$ref would delete the member itself, so that the ending stands in single quotes and is checked.
function Send-Removal($plan, $step) {
    if ($step.Target -ceq 'direct') {
        $body = '{"addLicenses":[],"removeLicenses":["' + $plan.Sku + '"]}'
        return Send-Request 'POST' ('v1.0/users/{0}/assignLicense' -f $step.Person) $body
    }
    $uri = 'v1.0/groups/{0}/members/{1}/$ref' -f $step.GroupText, $step.Person
    if (-not $uri.EndsWith('/$ref', [System.StringComparison]::Ordinal)) {
        throw 'The address of the membership is not complete.'
    }
    return Send-Request 'DELETE' $uri $null
}

# Ends one way of holding that is there, and looks until it is seen to be gone.
function Invoke-Removal($plan, $step) {
    $accepted = $false
    $doubtful = $false
    $answer = $null
    for ($attempt = 1; $attempt -le $MostAttempts; $attempt++) {
        if (-not $accepted) {
            $answer = Send-Removal $plan $step
            $accepted = $answer.Status -ge 200 -and $answer.Status -lt 300
        }
        if ((Test-Denied $answer) -and ($doubtful -or $answer.Status -eq 401)) {
            return New-UnknownOutcome $answer
        }
        if (Test-Denied $answer) {
            return New-Outcome 'REFUSED' (Get-Remark $answer) (Get-Denial $answer)
        }
        if (Test-Busy $answer) {
            $doubtful = $true
            Wait-Politely $answer $attempt
        }
        $holding = Get-Holding $plan.Sku $step.Person
        if (-not $holding.Known) {
            return New-UnknownOutcome $holding.Answer
        }
        $left = $step.Target -ceq 'membership' -and ($accepted -or $answer.Status -eq 404)
        if ($left -or -not (Test-Held $holding $step)) {
            return New-Ended $plan $step $holding ($accepted -or $doubtful)
        }
        if (-not $accepted -and -not (Test-Busy $answer)) {
            return New-Outcome 'REFUSED' (Get-Remark $answer)
        }
        if ($accepted -and $attempt -lt $MostAttempts) {
            Start-Sleep -Seconds (Get-Wait $answer $attempt)
        }
    }
    if ($accepted) {
        return New-Outcome 'FAILED' 'Microsoft accepted it but still shows the license'
    }
    return New-Outcome 'FAILED' (Get-Remark $answer)
}

# @param ours whether this run asked for it, and was not told that it had been gone before
function New-Ended($plan, $step, $holding, [bool] $ours) {
    $reason = Get-Leftover $plan $step $holding
    if (-not $holding.There) {
        $reason = 'the person was deleted'
    }
    elseif (Test-Held $holding $step) {
        if ($reason -ne '') {
            $reason = $reason + '. '
        }
        $reason = $reason + 'out of the group and the license follows within minutes'
    }
    if ($ours) {
        return New-Outcome 'DONE' $reason
    }
    return New-Outcome 'ALREADY_GONE' $reason
}

function Resolve-Step($plan, $step) {
    $holding = Get-Holding $plan.Sku $step.Person
    if (-not $holding.Known) {
        return New-UnknownOutcome $holding.Answer
    }
    if (-not (Test-Held $holding $step)) {
        return New-Ended $plan $step $holding $false
    }
    if (-not $Apply) {
        $outcome = New-Outcome 'DRY_RUN' (Get-Leftover $plan $step $holding)
    }
    else {
        $outcome = Invoke-Removal $plan $step
    }
    if ($step.Target -ceq 'direct') {
        # as it was before anything was asked for
        $outcome.DisabledPlans = $holding.DisabledPlans
    }
    return $outcome
}

# The steps that an earlier run brought to an end. A line that broke off tells of none: its last
# cell, the time, is not whole.
function Read-Finished([string] $path, [string] $sku) {
    $finished = [System.Collections.Generic.HashSet[string]]::new()
    if (-not (Test-Path -LiteralPath $path -PathType Leaf)) {
        return , $finished
    }
    $first = @(Get-Content -LiteralPath $path -TotalCount 1 -Encoding UTF8)
    if ($first.Length -gt 0 -and $first[0].TrimStart([char] 0xFEFF) -cne $Header) {
        throw "Not a result of this version of the script: $path. Give another with -Result."
    }
    foreach ($row in @(Import-Csv -LiteralPath $path -Encoding UTF8)) {
        $whole = $row.at -cmatch '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\z'
        if ($whole -and $row.skuId -eq $sku -and $row.outcome -in 'DONE', 'ALREADY_GONE') {
            [void] $finished.Add($row.personId + '|' + $row.target + '|' + $row.groupId)
        }
    }
    return , $finished
}

# Opens the result file for lines to be added. While it is open nobody else can open it, so that two
# runs at once are not possible; a share for reading would keep off nobody but on Windows. A line
# that broke off in an earlier run is ended first.
function Open-Result([string] $path) {
    $broken = $false
    $fresh = $true
    if (Test-Path -LiteralPath $path -PathType Leaf) {
        $bytes = [System.IO.File]::ReadAllBytes($path)
        $fresh = $bytes.Length -eq 0
        $broken = -not $fresh -and $bytes[$bytes.Length - 1] -ne 10
    }
    $stream = [System.IO.FileStream]::new(
        $path,
        [System.IO.FileMode]::Append,
        [System.IO.FileAccess]::Write,
        [System.IO.FileShare]::None)
    $writer = [System.IO.StreamWriter]::new($stream, [System.Text.UTF8Encoding]::new($fresh))
    $writer.NewLine = "`r`n"
    if ($fresh) {
        $writer.WriteLine($Header)
    }
    if ($broken) {
        $writer.WriteLine()
    }
    return $writer
}

# Writes the line and has it put on the disk before the next person is touched.
function Add-Result($writer, [string] $sku, $step, $outcome) {
    $at = [DateTime]::UtcNow.ToString(
        "yyyy-MM-dd'T'HH:mm:ss'Z'", [System.Globalization.CultureInfo]::InvariantCulture)
    $cells = @(
        $step.Person, $step.UserName, $sku, $step.Target, $step.GroupText,
        $outcome.Outcome, (Get-CellText $outcome.Reason), $outcome.DisabledPlans, $at)
    $line = $cells -join ','
    $writer.WriteLine($line)
    $writer.Flush()
    $writer.BaseStream.Flush($true)
}

function Get-NeededScopes($plan) {
    # the first one is for the name of the organization alone
    $scopes = @('User.Read', 'User.Read.All')
    if ($Apply -and @($plan.Steps | Where-Object { $_.Target -ceq 'direct' }).Length -gt 0) {
        $scopes += 'LicenseAssignment.ReadWrite.All'
    }
    if ($Apply -and @($plan.Steps | Where-Object { $_.Target -ceq 'membership' }).Length -gt 0) {
        $scopes += 'GroupMember.ReadWrite.All'
    }
    return , $scopes
}

# Makes sure that somebody is signed in, and to the right organization: in another one nobody would
# be found, and everybody would look deleted.
function Confirm-Organization($plan) {
    $scopes = Get-NeededScopes $plan
    $context = Get-MgContext
    if ($null -eq $context) {
        throw "Nobody is signed in. First run: Connect-MgGraph -Scopes $($scopes -join ', ')"
    }
    $missing = @($scopes | Where-Object { @($context.Scopes) -notcontains $_ })
    if ($missing.Length -gt 0) {
        Write-Host "This sign-in does not name $($missing -join ', '). It may not be enough."
    }
    $answer = Get-Answer 'v1.0/organization?$select=id,verifiedDomains'
    if ($answer.Status -ne 200) {
        throw "The organization could not be read. $(Get-Remark $answer). Nothing was changed."
    }
    $organizations = Get-Value (ConvertFrom-Json -InputObject $answer.Text) 'value'
    foreach ($organization in $organizations) {
        $domains = Get-Value $organization 'verifiedDomains'
        foreach ($domain in $domains) {
            if ((Get-Value $domain 'name') -eq $plan.Domain) {
                return
            }
        }
    }
    throw "This sign-in is for an organization without $($plan.Domain). Nothing was changed."
}

function Write-Progressed([string] $place, $step, $outcome) {
    $line = "$place $($step.UserName) $($step.Target): $($outcome.Outcome)"
    if ($outcome.Reason -ne '') {
        $line = $line + " ($(Get-CellText $outcome.Reason))"
    }
    Write-Host $line
}

# Goes through everybody. A group that may not be changed is not asked for again in the same run.
#
# Returns how often each outcome came up.
function Invoke-Plan($plan, $finished, $writer) {
    $tally = @{ DONE = 0; ALREADY_GONE = 0; REFUSED = 0; FAILED = 0; DRY_RUN = 0; BEFORE = 0 }
    $closed = [System.Collections.Generic.HashSet[string]]::new()
    $number = 0
    $failures = 0
    $denials = 0
    foreach ($step in $plan.Steps) {
        $number++
        if ($finished.Contains($step.Key)) {
            $tally['BEFORE']++
            continue
        }
        $known = $step.Target -ceq 'membership' -and $closed.Contains($step.GroupText)
        if ($known) {
            $outcome = New-Outcome 'REFUSED' 'not asked: this group may not be changed'
        }
        else {
            $outcome = Resolve-Step $plan $step
        }
        Add-Result $writer $plan.Sku $step $outcome
        Write-Progressed "$number/$($plan.Steps.Count)" $step $outcome
        $tally[$outcome.Outcome]++
        if ($known) {
            continue
        }
        if ($outcome.Denial -eq 401) {
            throw 'The sign-in has ended. Sign in and run it again: it goes on from here.'
        }
        if ($outcome.Denial -ne 0) { $denials++ } else { $denials = 0 }
        if ($denials -ge $MostDenialsInARow) {
            throw 'Microsoft denies the right to do this. Sign in with the rights and run it again.'
        }
        if ($outcome.Denial -ne 0 -and $outcome.Outcome -ceq 'REFUSED') {
            [void] $closed.Add($step.GroupText)
        }
        if ($outcome.Outcome -ceq 'FAILED') { $failures++ } else { $failures = 0 }
        if ($failures -ge $MostFailuresInARow) {
            throw "It failed $failures times in a row. Sign in again or wait, and run it again."
        }
    }
    return $tally
}

function Invoke-Run {
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
        throw 'PowerShell is restricted on this computer. Use another one, or the admin center.'
    }
    $path = $Data
    if ($path -eq '') {
        $path = Join-Path -Path $PSScriptRoot -ChildPath 'removal.json'
    }
    $path = (Resolve-Path -LiteralPath $path).ProviderPath
    $plan = Read-Plan (Read-CheckedText $path)
    $target = $Result
    if ($target -eq '') {
        $target = Join-Path -Path (Split-Path -Path $path -Parent) -ChildPath 'result.csv'
    }
    $target = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($target)
    Confirm-Organization $plan
    $finished = Read-Finished $target $plan.Sku
    if ($Apply) { Write-Host "Removing $($plan.Product)." }
    else { Write-Host "Dry run for $($plan.Product): nothing is changed." }
    $writer = Open-Result $target
    try {
        $tally = Invoke-Plan $plan $finished $writer
    }
    finally {
        $writer.Dispose()
    }
    foreach ($outcome in 'DONE', 'ALREADY_GONE', 'REFUSED', 'FAILED', 'DRY_RUN') {
        Write-Host "$($outcome): $($tally[$outcome])"
    }
    Write-Host "Done in an earlier run: $($tally['BEFORE'])"
    Write-Host "Result: $target"
    return $tally['REFUSED'] + $tally['FAILED']
}

# Microsoft's module would itself repeat a request that was answered with "busy". It says nothing
# while it waits, and it hides the answers by which this script knows what it took away itself.
$status = 2
try {
    $retries = (Get-MgRequestContext).MaxRetry
    [void] (Set-MgRequestContext -MaxRetry 0)
    try {
        if ((Invoke-Run) -eq 0) { $status = 0 } else { $status = 1 }
    }
    finally {
        [void] (Set-MgRequestContext -MaxRetry $retries)
    }
}
catch {
    Write-Host "Stopped: $($_.Exception.Message)"
}
exit $status
