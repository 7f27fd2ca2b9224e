# Runs the script that removes licenses by hand through everything that can go wrong, against the
# stand-in beside this file. Called by .ci/script. Ends with 1 when a case fails.
#
# The ten faults; each case below begins with the number of the one it is about.
#
#  No  What goes wrong                                 What the script must do
#   1  Microsoft is busy: 429, 503, 504                wait as long as it is told, five minutes at
#                                                      most, longer each time when told nothing of
#                                                      use; give up as FAILED, and try again in the
#                                                      next run
#   2  It is not known what came of a request: no      look before asking again; DONE when it is
#      answer, busy though it was carried out, or      seen to be gone; ask no second time for what
#      accepted and still shown                        was accepted
#   3  The license or the membership is gone before    ALREADY_GONE, and nothing is asked, or no
#      its turn                                        more than once
#   4  The person was deleted, before its turn or      ALREADY_GONE, with the reason
#      at the last moment
#   5  The license comes through a group               left alone unless the plan names the group;
#                                                      reported where it takes a license; a person
#                                                      only leaves, is not deleted
#   6  The right is denied: 401, 403, or no token is   403 for one: REFUSED, or FAILED where it may
#      to be had any more                              not even look; go on with the others, ask no
#                                                      more of that group; three in a row or 401:
#                                                      stop with 2, go on in the next run
#   7  The data file is not the one of the digest      no request and no result, ends with 2
#   8  The data file holds no GUID, or code            no request; every name stays a text
#   9  The process is killed between asking and        the next run repeats nobody and mends the
#      writing, and a line breaks off                  result
#  10  -Apply is forgotten                             only look: DRY_RUN, which is not done
#
# With -CrashIn it is the child of the case in which the process is killed.
[CmdletBinding()]
param([string] $CrashIn = '')

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

$root = Resolve-Path (Join-Path $PSScriptRoot '../../../..')
$script:tool = Join-Path $root 'src/main/resources/app/productdesk/handover/Remove-ProductLicenses.ps1'
$separator = [System.IO.Path]::PathSeparator
$env:PSModulePath = (Join-Path $PSScriptRoot 'modules') + $separator + $env:PSModulePath

$Sku = 'f245ecc8-75af-4f8e-b61f-27d8114de5f3'
$Ann = '00000000-0000-4000-8000-00000000000a'
$Bob = '00000000-0000-4000-8000-00000000000b'
$Cem = '00000000-0000-4000-8000-00000000000c'
$Staff = '00000000-0000-4000-8000-0000000000f1'
$Guests = '00000000-0000-4000-8000-0000000000f2'

$global:Slept = [System.Collections.Generic.List[double]]::new()

# Nobody waits here: the waits are noted.
function global:Start-Sleep([double] $Seconds) {
    $global:Slept.Add($Seconds)
}

function Reset-Organization {
    $global:Slept.Clear()
    $global:Fake = @{
        Domain   = 'noordwind.example'
        Sku      = $Sku
        SignedIn = $true
        Users    = @{
            $Ann = @{ Direct = $true; Groups = @() }
            $Bob = @{ Direct = $true; Groups = @() }
            $Cem = @{ Direct = $true; Groups = @() }
        }
        Planned  = [System.Collections.Generic.List[object]]::new()
        Log      = [System.Collections.Generic.List[string]]::new()
        Harm     = @()
    }
}

# Lets that many requests of the method be answered as usual before what is planned after them.
function Add-Usual([string] $method, [int] $times) {
    for ($time = 0; $time -lt $times; $time++) {
        $global:Fake.Planned.Add(@{ Method = $method; Carried = $true; Usual = $true })
    }
}

function New-Direct([string] $id, [string] $name = 'x@noordwind.example') {
    return [ordered]@{ id = $id; userName = $name; target = 'direct' }
}

function New-Membership([string] $id, [string] $group) {
    return [ordered]@{ id = $id; userName = 'x@noordwind.example'; target = 'membership'; groupId = $group }
}

# Makes a package in a new folder, as Product Desk does.
function New-Package($people) {
    $folder = Join-Path ([System.IO.Path]::GetTempPath()) ([guid]::NewGuid().ToString())
    [void] (New-Item -ItemType Directory -Path $folder)
    $data = [ordered]@{
        version = '1'; organization = 'Noordwind'; tenantDomain = 'noordwind.example'
        product = 'Business Standard'; skuId = $Sku; people = @($people)
    }
    $path = Join-Path $folder 'removal.json'
    [System.IO.File]::WriteAllText($path, (ConvertTo-Json -Depth 5 $data))
    $digest = (Get-FileHash -Algorithm SHA256 -LiteralPath $path).Hash.ToLowerInvariant()
    [System.IO.File]::WriteAllText("$path.sha256", "$digest  removal.json`n")
    return $folder
}

function Invoke-Tool([string] $folder, [switch] $Apply, [string] $Digest = '') {
    $arguments = @{ Data = (Join-Path $folder 'removal.json'); Apply = $Apply }
    if ($Digest -ne '') {
        $arguments['Sha256'] = $Digest
    }
    $said = & $script:tool @arguments 6>&1
    $script:code = $LASTEXITCODE
    $script:output = @($said | ForEach-Object { "$_" }) -join ' / '
}

function Get-Rows([string] $folder) {
    $path = Join-Path $folder 'result.csv'
    if (-not (Test-Path -LiteralPath $path)) {
        return , @()
    }
    return , @(Import-Csv -LiteralPath $path -Encoding UTF8)
}

function Get-Outcomes([string] $folder) {
    $rows = Get-Rows $folder
    return (@($rows | ForEach-Object { $_.outcome }) -join ' ')
}

function Get-Count([string] $method) {
    return @($global:Fake.Log | Where-Object { $_.StartsWith($method + ' ') }).Count
}

function Assert-Equal($expected, $actual, [string] $what) {
    if ("$expected" -cne "$actual") {
        throw "${what}: expected '$expected', was '$actual'. Output: $script:output"
    }
}

function Assert-True([bool] $holds, [string] $what) {
    if (-not $holds) {
        throw "$what. Output: $script:output"
    }
}

if ($CrashIn -ne '') {
    Reset-Organization
    Add-Usual 'POST' 1
    $global:Fake.Planned.Add(@{ Method = 'POST'; Kill = $true })
    Invoke-Tool $CrashIn -Apply
    exit 3
}

$cases = [ordered]@{

    'takes the license from everybody' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code'
        Assert-Equal 'DONE DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 'True' $global:Fake.Users[$Cem].Direct 'who is not named keeps it'
        Invoke-Tool $folder -Apply
        Assert-Equal 'DONE DONE' (Get-Outcomes $folder) 'a second run adds nothing'
    }

    '1 waits as many seconds as it is told, five minutes at most' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 429; RetryAfter = '7' })
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 429; RetryAfter = '4000' })
        Invoke-Tool $folder -Apply
        Assert-Equal '7 300' ($global:Slept -join ' ') 'waits'
        Assert-Equal 'DONE' (Get-Outcomes $folder) 'outcome'
        Assert-Equal 3 (Get-Count 'POST') 'requests'
    }

    '1 waits until the date it is told' = {
        $folder = New-Package @(New-Direct $Ann)
        $date = [DateTimeOffset]::UtcNow.AddSeconds(40).ToString('r')
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 503; RetryAfter = $date })
        Invoke-Tool $folder -Apply
        Assert-True ($global:Slept[0] -gt 20 -and $global:Slept[0] -le 41) "waited $($global:Slept[0])"
        Assert-Equal 'DONE' (Get-Outcomes $folder) 'outcome'
    }

    '1 waits as if told nothing when that is no time, and five minutes when it is too long' = {
        $waits = [ordered]@{ '-5' = 2; 'soon' = 2; '7.5' = 2; '99999999999999999999' = 300; '9999999999' = 300 }
        foreach ($told in $waits.Keys) {
            Reset-Organization
            $folder = New-Package @(New-Direct $Ann)
            $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 429; RetryAfter = $told })
            Invoke-Tool $folder -Apply
            Assert-Equal $waits[$told] ($global:Slept -join ' ') "wait when told $told"
            Assert-Equal 'DONE' (Get-Outcomes $folder) "outcome when told $told"
        }
    }

    '1 goes on with the others when somebody cannot be looked up' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        Add-Usual 'GET' 1
        1..6 | ForEach-Object { $global:Fake.Planned.Add(@{ Method = 'GET'; Status = 503 }) }
        Invoke-Tool $folder -Apply
        Assert-Equal 1 $script:code 'exit code'
        Assert-Equal '2 4 8 16 32' ($global:Slept -join ' ') 'waits'
        Assert-Equal 'FAILED DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 'True' $global:Fake.Users[$Ann].Direct 'who was not seen keeps it'
        Assert-Equal 1 (Get-Count 'POST') 'requests'
    }

    '1 waits longer each time when it is told nothing, and gives up' = {
        $folder = New-Package @(New-Direct $Ann)
        1..6 | ForEach-Object { $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 504 }) }
        Invoke-Tool $folder -Apply
        Assert-Equal '2 4 8 16 32 64' ($global:Slept -join ' ') 'waits'
        Assert-Equal 'FAILED' (Get-Outcomes $folder) 'outcome'
        Assert-Equal 1 $script:code 'exit code'
        Invoke-Tool $folder -Apply
        Assert-Equal 'FAILED DONE' (Get-Outcomes $folder) 'who failed is tried again'
    }

    '2 looks again when Microsoft was busy and has done it all the same' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 503; Carried = $true })
        Invoke-Tool $folder -Apply
        Assert-Equal 'DONE' (Get-Outcomes $folder) 'outcome'
        Assert-Equal 1 (Get-Count 'POST') 'requests'
    }

    '2 looks again when no answer came' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        $global:Fake.Planned.Add(@{ Method = 'POST'; Break = $true; Carried = $true })
        $global:Fake.Planned.Add(@{ Method = 'POST'; Break = $true })
        Invoke-Tool $folder -Apply
        Assert-Equal 'DONE DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 3 (Get-Count 'POST') 'requests'
    }

    '2 says that no answer came, and not that Microsoft is busy' = {
        $folder = New-Package @(New-Direct $Ann)
        1..3 | ForEach-Object { $global:Fake.Planned.Add(@{ Method = 'POST'; Break = $true }) }
        Invoke-Tool $folder -Apply
        Assert-Equal 'DONE' (Get-Outcomes $folder) 'outcome'
        Assert-True ($script:output -like '*No answer came. Trying again in 8 seconds.*') 'says why'
        Assert-True ($script:output -notlike '*busy*') 'nobody was busy'
    }

    '2 takes it for no answer when there is no network to sign in by' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.Planned.Add(@{ Method = 'POST'; NoToken = $true; Offline = $true })
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code'
        Assert-Equal '2' ($global:Slept -join ' ') 'waits'
        Assert-Equal 'DONE' (Get-Outcomes $folder) 'outcome'
    }

    '2 asks once and looks until it is no longer shown' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.Users[$Ann]['Lag'] = 2
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code'
        Assert-Equal 'DONE' (Get-Outcomes $folder) 'outcome'
        Assert-Equal '2 4' ($global:Slept -join ' ') 'waits'
        Assert-Equal 1 (Get-Count 'POST') 'requests'
    }

    '2 says that it failed when it is shown to the last, and looks again in the next run' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.Users[$Ann]['Lag'] = 6
        Invoke-Tool $folder -Apply
        Assert-Equal 1 $script:code 'exit code'
        Assert-Equal 'Microsoft accepted it but still shows the license' (Get-Rows $folder)[0].reason 'reason'
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code of the second run'
        Assert-Equal 'FAILED ALREADY_GONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 1 (Get-Count 'POST') 'requests'
    }

    '3 counts somebody who was out of the group already as done' = {
        $folder = New-Package @(New-Membership $Ann $Staff)
        $global:Fake.Users[$Ann] = @{ Direct = $false; Groups = @($Staff) }
        $global:Fake.Planned.Add(@{ Method = 'DELETE'; Status = 404 })
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code'
        Assert-Equal 'ALREADY_GONE' (Get-Outcomes $folder) 'outcome'
        Assert-Equal 1 (Get-Count 'DELETE') 'requests'
    }

    '3 counts what is gone already as done' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        $global:Fake.Users[$Ann].Direct = $false
        Invoke-Tool $folder -Apply
        Assert-Equal 'ALREADY_GONE DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 1 (Get-Count 'POST') 'requests'
        Assert-Equal 0 $script:code 'exit code'
    }

    '4 counts somebody who was deleted as done' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.Users.Remove($Ann)
        Invoke-Tool $folder -Apply
        $rows = Get-Rows $folder
        Assert-Equal 'ALREADY_GONE' $rows[0].outcome 'outcome'
        Assert-Equal 'the person was deleted' $rows[0].reason 'reason'
    }

    '4 counts somebody who is deleted at the last moment as done' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        $global:Fake.Planned.Add(@{ Method = 'POST'; Deleted = $Ann; Carried = $true; Usual = $true })
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code'
        Assert-Equal 'ALREADY_GONE DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 'the person was deleted' (Get-Rows $folder)[0].reason 'reason'
        Assert-Equal 2 (Get-Count 'POST') 'requests'
    }

    '5 takes leaving a group for done though its license follows later' = {
        $folder = New-Package @((New-Membership $Ann $Staff), (New-Membership $Bob $Staff))
        $global:Fake.Users[$Ann] = @{ Direct = $false; Groups = @($Staff); Lag = 3 }
        $global:Fake.Users[$Bob] = @{ Direct = $false; Groups = @($Staff, $Guests); Lag = 3 }
        Invoke-Tool $folder -Apply
        $rows = Get-Rows $folder
        $follows = 'out of the group and the license follows within minutes'
        Assert-Equal 'DONE DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal $follows $rows[0].reason 'reason'
        Assert-Equal "still licensed through group $Guests which is not in the plan. $follows" $rows[1].reason 'reason of who stays in another'
        Assert-Equal 0 $global:Slept.Count 'waits'
        Assert-Equal 2 (Get-Count 'DELETE') 'requests'
    }

    '5 reports no group that could not give the license, and takes people out of it where planned' = {
        $folder = New-Package @((New-Direct $Ann), (New-Membership $Bob $Staff))
        $global:Fake.Users[$Ann] = @{ Direct = $true; Groups = @($Guests); Failed = @($Guests) }
        $global:Fake.Users[$Bob] = @{ Direct = $false; Groups = @($Staff); Failed = @($Staff) }
        Invoke-Tool $folder -Apply
        Assert-Equal 'DONE DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal '' (Get-Rows $folder)[0].reason 'reason'
        Assert-Equal 0 $global:Fake.Users[$Bob].Groups.Count 'groups left'
    }

    '5 reports an inherited license and never touches it' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        $global:Fake.Users[$Ann] = @{ Direct = $false; Groups = @($Guests) }
        $global:Fake.Users[$Bob] = @{ Direct = $true; Groups = @($Guests) }
        Invoke-Tool $folder -Apply
        $rows = Get-Rows $folder
        Assert-Equal 'ALREADY_GONE DONE' (Get-Outcomes $folder) 'outcomes'
        foreach ($row in $rows) {
            Assert-Equal "still licensed through group $Guests which is not in the plan" $row.reason 'reason'
        }
        Assert-Equal 0 (Get-Count 'DELETE') 'groups are left alone'
        Assert-Equal $Guests $global:Fake.Users[$Ann].Groups[0] 'still a member'
    }

    '5 takes people out of the groups in the plan, and only out of those' = {
        $folder = New-Package @((New-Direct $Ann), (New-Membership $Ann $Staff), (New-Membership $Bob $Staff))
        $global:Fake.Users[$Ann] = @{ Direct = $true; Groups = @($Staff, $Guests) }
        Invoke-Tool $folder -Apply
        Assert-Equal 'DONE DONE ALREADY_GONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal $Guests ($global:Fake.Users[$Ann].Groups -join ' ') 'groups left'
        Assert-True $global:Fake.Users.ContainsKey($Ann) 'the person is still there'
        Assert-Equal "DELETE v1.0/groups/$Staff/members/$Ann/`$ref" `
            (@($global:Fake.Log | Where-Object { $_.StartsWith('DELETE') }) -join ' ') 'request'
    }

    '6 goes on with the others when the right is denied for one' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob), (New-Direct $Cem))
        Add-Usual 'POST' 1
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 403 })
        Invoke-Tool $folder -Apply
        Assert-Equal 1 $script:code 'exit code'
        Assert-Equal 'DONE REFUSED DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 'True' $global:Fake.Users[$Bob].Direct 'who was refused keeps it'
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code of the second run'
        Assert-Equal 'DONE REFUSED DONE DONE' (Get-Outcomes $folder) 'outcomes of both runs'
    }

    '6 asks no more of a group that may not be changed' = {
        foreach ($id in $Ann, $Bob) {
            $global:Fake.Users[$id] = @{ Direct = $false; Groups = @($Staff) }
        }
        $global:Fake.Users[$Cem] = @{ Direct = $false; Groups = @($Guests) }
        $folder = New-Package @((New-Membership $Ann $Staff), (New-Membership $Bob $Staff), (New-Membership $Cem $Guests))
        $global:Fake.Planned.Add(@{ Method = 'DELETE'; Status = 403 })
        Invoke-Tool $folder -Apply
        Assert-Equal 1 $script:code 'exit code'
        Assert-Equal 'REFUSED REFUSED DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 2 (Get-Count 'DELETE') 'requests'
    }

    '6 stops when the right is denied three times in a row' = {
        $dan = '00000000-0000-4000-8000-00000000000d'
        $global:Fake.Users[$dan] = @{ Direct = $true; Groups = @() }
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob), (New-Direct $Cem), (New-Direct $dan))
        1..3 | ForEach-Object { $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 403 }) }
        Invoke-Tool $folder -Apply
        Assert-Equal 2 $script:code 'exit code'
        Assert-Equal 'REFUSED REFUSED REFUSED' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 3 (Get-Count 'POST') 'requests'
    }

    '6 stops at once when the sign-in has ended, and goes on after a new one' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob), (New-Direct $Cem))
        Add-Usual 'POST' 1
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 401 })
        Invoke-Tool $folder -Apply
        Assert-Equal 2 $script:code 'exit code'
        Assert-Equal 'DONE FAILED' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 'True' $global:Fake.Users[$Cem].Direct 'the third one was not touched'
        Invoke-Tool $folder -Apply
        Assert-Equal 0 $script:code 'exit code of the second run'
        Assert-Equal 'DONE FAILED DONE DONE' (Get-Outcomes $folder) 'outcomes of both runs'
    }

    '6 goes on with the others when somebody may not be looked up' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        Add-Usual 'GET' 1
        $global:Fake.Planned.Add(@{ Method = 'GET'; Status = 403 })
        Invoke-Tool $folder -Apply
        Assert-Equal 1 $script:code 'exit code'
        Assert-Equal 'FAILED DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 1 (Get-Count 'POST') 'requests'
    }

    '6 stops at once when no token is to be had any more' = {
        # asked to take the license of the second one away, and to look the second one up
        $calls = [ordered]@{ POST = 1; GET = 3 }
        foreach ($method in $calls.Keys) {
            Reset-Organization
            $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob), (New-Direct $Cem))
            Add-Usual $method $calls[$method]
            $global:Fake.Planned.Add(@{ Method = $method; NoToken = $true })
            Invoke-Tool $folder -Apply
            Assert-Equal 2 $script:code "exit code of $method"
            Assert-Equal 'DONE FAILED' (Get-Outcomes $folder) "outcomes of $method"
            Assert-True ((Get-Rows $folder)[1].reason -like 'not signed in: *') "reason of $method"
            Assert-Equal 0 $global:Slept.Count "waits of $method"
            Invoke-Tool $folder -Apply
            Assert-Equal 'DONE FAILED DONE DONE' (Get-Outcomes $folder) "outcomes of both runs of $method"
        }
    }

    '7 does nothing when the data file was changed' = {
        $folder = New-Package @(New-Direct $Ann)
        $path = Join-Path $folder 'removal.json'
        [System.IO.File]::AppendAllText($path, ' ')
        Invoke-Tool $folder -Apply
        Assert-Equal 2 $script:code 'exit code'
        Assert-Equal 0 $global:Fake.Log.Count 'requests'
        Assert-True (-not (Test-Path (Join-Path $folder 'result.csv'))) 'no result'
        $good = (Get-FileHash -Algorithm SHA256 -LiteralPath $path).Hash
        Invoke-Tool $folder -Apply -Digest $good
        Assert-Equal 'DONE' (Get-Outcomes $folder) 'the digest that is given counts'
    }

    '8 does nothing when an id is no GUID' = {
        foreach ($id in 'u001', "$Ann'; Remove-Item *", '', "$Ann/../$Bob", '00000000-0000-0000-0000-000000000000') {
            Reset-Organization
            $folder = New-Package @((New-Direct $Bob), (New-Direct $id))
            Invoke-Tool $folder -Apply
            Assert-Equal 2 $script:code "exit code for $id"
            Assert-Equal 0 $global:Fake.Log.Count "requests for $id"
        }
    }

    '8 takes every name for text' = {
        $names = "'; Remove-Item *", '$(throw 1)', '"; throw 2; "', '`$(throw 3)', "a`nb", '=cmd|x!A0', 'a,b;c'
        foreach ($name in $names) {
            Reset-Organization
            $folder = New-Package @(New-Direct $Ann $name)
            Invoke-Tool $folder -Apply
            Assert-Equal 0 $script:code "exit code for $name"
            $lines = [System.IO.File]::ReadAllLines((Join-Path $folder 'result.csv'))
            Assert-Equal 2 $lines.Length "lines for $name"
            Assert-Equal 9 ($lines[1].Split(',').Length) "cells for $name"
        }
    }

    '9 goes on where it was killed' = {
        # lines that broke off, and the outcome that is read of each
        $tails = [ordered]@{
            "$Bob,x@noord"                                     = ''
            "$Bob,x@noordwind.example,$Sku,direct,,DONE"       = 'DONE'
            "$Bob,x@noordwind.example,$Sku,direct,,DONE,,$Sku" = 'DONE'
        }
        foreach ($tail in $tails.Keys) {
            Reset-Organization
            $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob), (New-Direct $Cem))
            # where PowerShell is a tool of .NET, this process is not it
            $shell = @(Get-Command -Name pwsh -CommandType Application)[0].Source
            & $shell -NoProfile -NonInteractive -File $PSCommandPath -CrashIn $folder *> $null
            Assert-Equal 'DONE' (Get-Outcomes $folder) 'outcomes before'
            # what the child had carried out when it was killed
            $global:Fake.Users[$Ann].Direct = $false
            $global:Fake.Users[$Bob].Direct = $false
            [System.IO.File]::AppendAllText((Join-Path $folder 'result.csv'), $tail)
            Invoke-Tool $folder -Apply
            Assert-Equal 0 $script:code 'exit code'
            Assert-Equal "DONE $($tails[$tail]) ALREADY_GONE DONE" (Get-Outcomes $folder) "outcomes after $tail"
            Assert-Equal 1 (Get-Count 'POST') 'requests'
        }
    }

    '10 changes nothing in a dry run' = {
        $folder = New-Package @((New-Direct $Ann), (New-Membership $Bob $Staff))
        $global:Fake.Users[$Bob] = @{ Direct = $false; Groups = @($Staff) }
        Invoke-Tool $folder
        Assert-Equal 0 $script:code 'exit code'
        Assert-Equal 'DRY_RUN DRY_RUN' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal $global:Fake.Log.Count (Get-Count 'GET') 'nothing but looking'
        Invoke-Tool $folder -Apply
        Assert-Equal 'DRY_RUN DRY_RUN DONE DONE' (Get-Outcomes $folder) 'a dry run is not taken for done'
    }

    'writes down what it takes to give a license back as it was' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob), (New-Membership $Ann $Staff))
        $global:Fake.Users[$Ann] = @{
            Direct = $true; Groups = @($Staff); Plans = @($Guests.ToUpperInvariant(), 'no id', $Staff)
        }
        Invoke-Tool $folder
        Invoke-Tool $folder -Apply
        Assert-Equal 'DRY_RUN DRY_RUN DRY_RUN DONE DONE DONE' (Get-Outcomes $folder) 'outcomes'
        $rows = Get-Rows $folder
        $plans = @($rows | ForEach-Object { $_.disabledPlans })
        Assert-Equal "$Guests $Staff|||$Guests $Staff||" ($plans -join '|') 'what was turned off'
    }

    'leaves a result alone that is not its own' = {
        $older = 'personId,userName,skuId,target,groupId,outcome,reason,at'
        foreach ($heading in 'Name,Department', $older) {
            Reset-Organization
            $folder = New-Package @(New-Direct $Ann)
            $path = Join-Path $folder 'result.csv'
            [System.IO.File]::WriteAllText($path, "$heading`nAnn,Sales`n")
            Invoke-Tool $folder -Apply
            Assert-Equal 2 $script:code "exit code for $heading"
            Assert-Equal 0 (Get-Count 'POST') "requests for $heading"
            Assert-True ($script:output -like '*Give another with -Result.') "says what to do for $heading"
            Assert-Equal "$heading`nAnn,Sales`n" ([System.IO.File]::ReadAllText($path)) 'the file'
        }
    }

    'does nothing while another run holds the result' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        Add-Usual 'POST' 1
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 400 })
        Invoke-Tool $folder -Apply
        $held = [System.IO.FileStream]::new(
            (Join-Path $folder 'result.csv'),
            [System.IO.FileMode]::Append,
            [System.IO.FileAccess]::Write,
            [System.IO.FileShare]::None)
        try {
            Invoke-Tool $folder -Apply
        }
        finally {
            $held.Dispose()
        }
        Assert-Equal 2 $script:code 'exit code'
        Assert-Equal 2 (Get-Count 'POST') 'requests'
        Invoke-Tool $folder -Apply
        Assert-Equal 'DONE REFUSED DONE' (Get-Outcomes $folder) 'outcomes when it is free again'
    }

    'is not for another organization' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.Domain = 'waterkant.example'
        Invoke-Tool $folder -Apply
        Assert-Equal 2 $script:code 'exit code'
        Assert-Equal 1 $global:Fake.Log.Count 'requests'
    }

    'asks to sign in first' = {
        $folder = New-Package @(New-Direct $Ann)
        $global:Fake.SignedIn = $false
        Invoke-Tool $folder
        Assert-Equal 2 $script:code 'exit code'
        Assert-True ($script:output -like '*Connect-MgGraph -Scopes User.Read, User.Read.All') 'says how'
    }

    'says what Microsoft refuses and goes on' = {
        $folder = New-Package @((New-Direct $Ann), (New-Direct $Bob))
        $global:Fake.Planned.Add(@{ Method = 'POST'; Status = 400 })
        Invoke-Tool $folder -Apply
        Assert-Equal 1 $script:code 'exit code'
        Assert-Equal 'REFUSED DONE' (Get-Outcomes $folder) 'outcomes'
        Assert-Equal 'HTTP 400 Planned400 As planned.' (Get-Rows $folder)[0].reason 'reason'
    }
}

$passed = 0
$failed = 0
foreach ($name in $cases.Keys) {
    $script:output = ''
    $script:code = -1
    Reset-Organization
    try {
        & $cases[$name]
        Assert-Equal '' ($global:Fake.Harm -join ', ') 'harm done'
        Assert-Equal 3 (Get-MgRequestContext).MaxRetry 'the module is left as it was'
        $passed++
        Write-Host "ok      $name"
    }
    catch {
        $failed++
        Write-Host "FAILED  $name"
        Write-Host "        $($_.Exception.Message)"
    }
}
Write-Host "$passed passed, $failed failed"
if ($failed -gt 0) { exit 1 }
exit 0
